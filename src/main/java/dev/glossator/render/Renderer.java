package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Turns a site into its files, each made when it is asked for, so that no more than one per thread is in memory. */
public final class Renderer {
    private final Rendering rendering;
    private final List<Supplier<OutputFile>> listed;

    private Renderer(Rendering rendering) {
        this.rendering = rendering;
        this.listed = listed(rendering);
    }

    /**
     * For one site.
     *
     * @param source the folder that may hold a theme of its own
     * @param today decides whether a review is overdue, and nothing else
     * @param portable whether links name files, so that pages can be opened from disk
     * @throws TemplateException if the theme has a fault
     */
    public static Renderer of(Site site, Path source, LocalDate today, boolean portable) {
        return new Renderer(Rendering.of(site, source, today, portable));
    }

    /** All but the search. They are in a list, since threads cannot share what comes of one emitter in a flat map. */
    static List<Supplier<OutputFile>> listed(Rendering rendering) {
        return Emitters.ALL.stream()
                .flatMap(emitter -> emitter.files(rendering))
                .toList();
    }

    /** How many files there are; those of the search, which are known last, left out. */
    public int count() {
        return listed.size();
    }

    /**
     * All files. The search comes first: it takes one thread long, while the others make pages.
     *
     * @throws TemplateException when a file is made, if the theme has a fault
     */
    public Stream<Supplier<OutputFile>> files() {
        return Stream.concat(Stream.of(Emitters.SEARCH).flatMap(search -> search.files(rendering)), listed.stream());
    }
}
