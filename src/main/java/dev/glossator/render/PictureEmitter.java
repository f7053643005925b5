package dev.glossator.render;

import dev.glossator.model.OutputFile;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Pictures and other files beside the pages that show them. */
final class PictureEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().pictures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(picture -> () -> new OutputFile.Copied(picture.getKey(), picture.getValue()));
    }
}
