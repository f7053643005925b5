package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Entry;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Page;
import dev.glossator.model.Permalink;
import dev.glossator.model.Site;
import dev.glossator.model.WrittenPage;
import dev.glossator.render.NumberedReads.Comparison;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a site were made from, kept so that after a change only those are made again of which something differs. Pages
 * themselves are not kept. They are for a server. Used by one thread at a time.
 */
public final class KeptPages {
    private final Path source;
    private volatile @Nullable Rendering rendering;
    private @Nullable Rendering searched;
    private final NumberedReads reads = new NumberedReads();
    private Map<Permalink, Origin> origins = new HashMap<>();

    /**
     * Nothing yet.
     *
     * @param source the folder that may hold a theme of its own
     */
    public KeptPages(Path source) {
        this.source = source;
    }

    /** What a page was made from. */
    private record Origin(Object subject, NumberedReads.Some reads) {}

    /** The theme changed: everything is made again. */
    public void forget() {
        rendering = null;
        origins = new HashMap<>();
    }

    /**
     * Makes the files that may differ from those of the last state, on all threads of the pool that this is called in.
     *
     * @param maker makes each file that it is given, once; called by several threads
     * @return what was made and what is left; nothing is remembered before {@link Making#keep}
     * @throws TemplateException if the theme has a fault
     */
    public Making make(Site site, LocalDate today, Consumer<Supplier<OutputFile>> maker) {
        Rendering now = renderingOf(site, today);
        var making = new Making(now);
        Renderer.listed(now).parallelStream().forEach(file -> {
            if (file instanceof PageFile page) {
                making.page(page, maker);
            } else {
                maker.accept(() -> making.other(file.get()));
            }
        });
        return making;
    }

    private Rendering renderingOf(Site site, LocalDate today) {
        Rendering last = rendering;
        String language = site.settings().language();
        if (last == null || !last.settings().language().equals(language)) {
            origins = new HashMap<>();
            return Rendering.of(site, source, today, false);
        }
        if (!last.today().equals(today)) {
            origins = new HashMap<>();
        }
        return last.with(site, today);
    }

    /**
     * One page as it will most likely be, at once: its own text is new, the rest of the site is the last state. It is made again with the
     * next state in any case.
     */
    public Optional<OutputFile> early(WrittenPage page) {
        Rendering last = rendering;
        if (last == null || origins.remove(page.permalink()) == null) {
            return Optional.empty();
        }
        return Optional.of(file(page, last).get());
    }

    private static PageFile file(WrittenPage page, Rendering rendering) {
        if (page instanceof Article article) {
            return ArticleEmitter.of(article, rendering);
        }
        return page instanceof Entry entry ? EntryEmitter.of(entry, rendering) : PageEmitter.of((Page) page, rendering);
    }

    /** Makes the files of the search over the last state; empty if they would be what they were. */
    public Optional<Search> search() {
        Rendering last = rendering;
        if (last == null || (searched != null && last.hasSameSearch(searched))) {
            return Optional.empty();
        }
        return Optional.of(new Search(last));
    }

    /** The files of the search over one state. They read every text of it, and may be made while the next state is. */
    public final class Search {
        private final Rendering of;

        private Search(Rendering of) {
            this.of = of;
        }

        public Stream<OutputFile> files() {
            return Emitters.SEARCH.files(of).map(file -> file.get());
        }

        /** Remembers that they are in place. */
        public void keep() {
            searched = of;
        }
    }

    /** The files of one state, being made. */
    public final class Making {
        private final Rendering now;
        private final Map<Permalink, Origin> nowOrigins = new ConcurrentHashMap<>();
        private final @Nullable Comparison comparison;
        private final Set<Permalink> paths = ConcurrentHashMap.newKeySet();
        private final Set<Permalink> redone = ConcurrentHashMap.newKeySet();

        private Making(Rendering now) {
            this.now = now;
            this.comparison = rendering == null ? null : reads.compare(rendering, now);
        }

        /** Every file that the site has, those of the search left out. */
        public Set<Permalink> paths() {
            return Set.copyOf(paths);
        }

        /** The pages about one thing that were made again, whether or not they differ now. */
        public Set<Permalink> redone() {
            return Set.copyOf(redone);
        }

        /** Remembers this state as the last one. */
        public void keep() {
            rendering = now;
            origins = nowOrigins;
            Optional.ofNullable(comparison).ifPresentOrElse(reads::keep, reads::forget);
        }

        private void page(PageFile page, Consumer<Supplier<OutputFile>> maker) {
            paths.add(page.permalink());
            Origin last = origins.get(page.permalink());
            if (last != null && isSame(page, last)) {
                nowOrigins.put(page.permalink(), last);
            } else {
                redone.add(page.permalink());
                maker.accept(() -> made(page));
            }
        }

        private OutputFile made(PageFile page) {
            Reads.Made result = Reads.of(page);
            nowOrigins.put(page.permalink(), new Origin(page.subject(), reads.of(result.reads())));
            return result.file();
        }

        private boolean isSame(PageFile page, Origin last) {
            return comparison != null && last.subject().equals(page.subject()) && comparison.isSame(last.reads());
        }

        private OutputFile other(OutputFile file) {
            paths.add(file.permalink());
            return file;
        }
    }
}
