package dev.glossator.serve;

import dev.glossator.build.LiveBuild;
import dev.glossator.build.Rebuilt;
import dev.glossator.report.HumanReport;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Builds a site whenever its files change, and tells the pages that are open. First comes the page of the changed file, then all others that
 * differ, and when the writer rests the search, which reads every text.
 */
public final class EditLoop implements AutoCloseable {
    /** How long nothing must change before the search is made anew, in milliseconds. */
    private static final long REST = 700;

    private final LiveBuild build;
    private final Preview preview;
    private final boolean opensChanged;
    private final Listener listener;
    private final ScheduledExecutorService searching = Executors.newSingleThreadScheduledExecutor(EditLoop::daemon);
    private @Nullable Future<?> search;

    /** Who is told what became of changes. */
    public interface Listener {
        /**
         * The site was built.
         *
         * @param changed the paths that changed; empty the first time
         * @param early the page that was there first, if one was
         */
        void built(Set<String> changed, Rebuilt rebuilt, Optional<String> early);

        /** It was not; the last pages stay. */
        void failed(Set<String> changed, String message);
    }

    /**
     * A loop that was not begun.
     *
     * @param opensChanged whether open pages are led to the page that changed
     */
    public EditLoop(LiveBuild build, Preview preview, boolean opensChanged, Listener listener) {
        this.build = build;
        this.preview = preview;
        this.opensChanged = opensChanged;
        this.listener = listener;
    }

    /** Builds after each change, until the thread is interrupted. */
    public void run(SiteWatcher watcher) throws InterruptedException, IOException {
        while (!Thread.currentThread().isInterrupted()) {
            Set<String> changed = watcher.next();
            if (changed.stream().anyMatch(path -> !isOfEditor(path))) {
                rebuild(changed);
            }
        }
    }

    /** What editors and git write beside a text. */
    private static boolean isOfEditor(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.startsWith("#") || name.endsWith("~") || name.matches(".*\\.sw[a-z]");
    }

    /**
     * Builds what a change asks for.
     *
     * @param changed paths relative to the source folder; empty for the whole site
     */
    public void rebuild(Set<String> changed) {
        if (search != null) {
            search.cancel(false);
        }
        try {
            Optional<String> early = changed.isEmpty() ? Optional.empty() : build.early(changed);
            early.ifPresent(page -> preview.events().changed(Set.of(page)));
            Rebuilt rebuilt = build.rebuild(changed);
            show(changed, rebuilt, early);
            listener.built(changed, rebuilt, early);
        } catch (NoSuchFileException gone) {
            fail(changed, "there is no folder `" + gone.getFile() + "` now");
        } catch (IOException fault) {
            fail(changed, "the content cannot be read: " + fault);
        } catch (RuntimeException fault) {
            fail(changed, "Glossator itself failed; this is not a fault in your text: " + fault);
        }
        search = searching.schedule(this::search, REST, TimeUnit.MILLISECONDS);
    }

    private void fail(Set<String> changed, String message) {
        preview.events().problems("error: " + message);
        listener.failed(changed, message);
    }

    private void show(Set<String> changed, Rebuilt rebuilt, Optional<String> early) {
        Events events = preview.events();
        Set<String> files = new TreeSet<>(rebuilt.files());
        Set<String> styles = new TreeSet<>(files);
        styles.removeIf(file -> !file.endsWith(".css"));
        if (!styles.isEmpty() && changed.stream().allMatch(path -> path.endsWith(".css"))) {
            events.styled(styles);
        } else {
            events.changed(files);
        }
        events.problems(problems(rebuilt));
        if (opensChanged) {
            early.or(() -> pageOf(changed, files)).ifPresent(page -> events.open(addressOf(page)));
        }
    }

    private static String problems(Rebuilt rebuilt) {
        var report = new HumanReport(rebuilt.checked()::text, false);
        return rebuilt.fault().map(fault -> "error: " + fault + "\n").orElse("")
                + report.of(rebuilt.checked().errors());
    }

    /** The page of a changed file among those that differ; its address has the name of the file. */
    private static Optional<String> pageOf(Set<String> changed, Set<String> files) {
        return files.stream()
                .filter(file -> changed.stream()
                        .map(path ->
                                path.replaceFirst("^content/(?:pages/)?", "").replaceFirst("\\.md$", "/index.html"))
                        .anyMatch(file::equals))
                .findFirst();
    }

    private static String addressOf(String file) {
        return "/" + file.replaceFirst("(^|/)index\\.html$", "$1");
    }

    private void search() {
        try {
            build.search();
        } catch (IOException | RuntimeException fault) {
            listener.failed(Set.of(), "the search could not be made: " + fault.getMessage());
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "glossator-search");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        searching.shutdownNow();
    }
}
