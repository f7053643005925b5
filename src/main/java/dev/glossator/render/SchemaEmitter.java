package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.render.schema.JsonSchema;
import dev.glossator.schema.FileKind;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The JSON Schema of each kind of file, so that editors can be given its address. */
final class SchemaEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return Arrays.stream(FileKind.values())
                .map(kind -> () ->
                        new OutputFile.Made(new Permalink("schemas/" + kind.word() + ".json"), JsonSchema.of(kind)));
    }
}
