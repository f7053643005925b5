package dev.glossator.render;

import dev.glossator.model.OutputFile;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One kind of output. */
@FunctionalInterface
interface Emitter {
    /** The files of this kind; each is made when it is asked for, on any thread. */
    Stream<Supplier<OutputFile>> files(Rendering rendering);
}
