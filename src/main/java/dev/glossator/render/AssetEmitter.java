package dev.glossator.render;

import dev.glossator.model.OutputFile;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The theme's style sheets and other files. */
final class AssetEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.assets().files().stream().map(asset -> () -> asset);
    }
}
