package dev.glossator.render;

import dev.glossator.model.OutputFile;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Files that are copied to the root of the site as they are. */
final class StaticEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().statics().stream().map(file -> () -> new OutputFile.Copied(file.permalink(), file));
    }
}
