package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Turns a site into its files. */
public final class Renderer {
    private Renderer() {}

    /**
     * All files of a site, each made when it is asked for, so that no more than one per thread is in memory.
     *
     * @param source the folder that may hold a theme of its own
     * @param today decides whether a review is overdue, and nothing else
     * @param portable whether links name files, so that pages can be opened from disk
     * @throws TemplateException now or when a file is made, if the theme has a fault
     */
    public static Stream<Supplier<OutputFile>> files(Site site, Path source, LocalDate today, boolean portable) {
        var rendering = Rendering.of(site, source, today, portable);
        return Stream.concat(Emitters.ALL.stream(), Stream.of(Emitters.SEARCH))
                .flatMap(emitter -> emitter.files(rendering));
    }
}
