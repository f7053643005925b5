package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import java.util.function.Supplier;

/**
 * The file of a page about one thing. It is the same as before if that thing is and all parts that {@link Reads} noted.
 *
 * @param subject what it is about, with all that it says
 */
record PageFile(Permalink permalink, Object subject, Supplier<OutputFile> file) implements Supplier<OutputFile> {
    @Override
    public OutputFile get() {
        return file.get();
    }
}
