package dev.glossator.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells which files of a site changed, all that change together at once. */
public final class SiteWatcher implements AutoCloseable {
    /** How long nothing must change before changes are told, in milliseconds: an editor or git writes several files. */
    private static final long QUIET = 50;

    private final Path source;
    private final DirectoryWatcher watcher;
    private final CompletableFuture<Void> watching;
    private final BlockingQueue<Path> changed = new LinkedBlockingQueue<>();

    private SiteWatcher(Path source) throws IOException {
        this.source = source;
        List<Path> folders = Stream.of("content", "templates")
                .map(source::resolve)
                .filter(Files::isDirectory)
                .toList();
        this.watcher = DirectoryWatcher.builder()
                .paths(folders)
                .listener(this::changed)
                .build();
        this.watching = watcher.watchAsync();
    }

    /**
     * Watches {@code content/} and {@code templates/} of a source folder.
     *
     * @throws IOException if the system cannot watch them
     */
    public static SiteWatcher watch(Path source) throws IOException {
        return new SiteWatcher(source.toRealPath());
    }

    /**
     * Waits for changes.
     *
     * @return the changed paths relative to the source folder, sorted
     */
    public Set<String> next() throws InterruptedException {
        Set<String> paths = new TreeSet<>();
        Path path = take();
        while (path != null) {
            paths.add(source.relativize(path).toString().replace('\\', '/'));
            path = changed.poll(QUIET, TimeUnit.MILLISECONDS);
        }
        return paths;
    }

    /** The next changed path; a watcher that broke down is told, not waited for. */
    private Path take() throws InterruptedException {
        Path path = changed.poll(1, TimeUnit.SECONDS);
        while (path == null) {
            if (watching.isCompletedExceptionally()) {
                watching.join();
            }
            path = changed.poll(1, TimeUnit.SECONDS);
        }
        return path;
    }

    private void changed(DirectoryChangeEvent event) {
        if (event.path() != null) {
            changed.add(event.path());
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
