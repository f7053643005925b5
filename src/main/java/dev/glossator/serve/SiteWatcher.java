package dev.glossator.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Tells which files of a site changed, all that change together at once. A folder that is deleted, made or put in the place of another one
 * is found within a second and watched anew.
 */
public final class SiteWatcher implements AutoCloseable {
    /** How long nothing must change before changes are told, in milliseconds: an editor or git writes several files. */
    private static final long QUIET = 50;

    /** How long changes are held back at most, in milliseconds. */
    private static final long LONGEST = 2_000;

    private static final List<String> FOLDERS = List.of("content", "templates");

    private final Path source;
    private final BlockingQueue<String> changed = new LinkedBlockingQueue<>();
    private Watched watched;

    private SiteWatcher(Path source) throws IOException {
        this.source = source;
        this.watched = watchAll();
    }

    /** The folders that are watched now, and what tells them from others of their name. */
    private record Watched(Map<String, String> folders, DirectoryWatcher watcher, CompletableFuture<Void> watching) {}

    /**
     * Watches {@code content/} and {@code templates/} of a source folder.
     *
     * @throws IOException if the system cannot watch them
     */
    public static SiteWatcher watch(Path source) throws IOException {
        return new SiteWatcher(source.toRealPath());
    }

    private Watched watchAll() throws IOException {
        Map<String, String> folders = folders();
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .paths(folders.keySet().stream().map(source::resolve).toList())
                .fileHashing(false)
                .listener(this::changed)
                .build();
        return new Watched(folders, watcher, watcher.watchAsync());
    }

    private Map<String, String> folders() throws IOException {
        Map<String, String> folders = new TreeMap<>();
        for (String name : FOLDERS) {
            if (Files.isDirectory(source.resolve(name))) {
                var attributes = Files.readAttributes(source.resolve(name), BasicFileAttributes.class);
                folders.put(name, String.valueOf(attributes.fileKey()));
            }
        }
        return folders;
    }

    /**
     * Waits for changes.
     *
     * @return the changed paths relative to the source folder, sorted; a folder stands for all that is in it
     * @throws IOException if the system cannot watch a new folder
     */
    public Set<String> next() throws InterruptedException, IOException {
        Set<String> paths = new TreeSet<>();
        String path = take();
        long start = System.nanoTime();
        while (path != null && System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(LONGEST)) {
            paths.add(path);
            path = changed.poll(QUIET, TimeUnit.MILLISECONDS);
        }
        if (path != null) {
            paths.add(path);
        }
        return paths;
    }

    /** The next changed path. A watcher that broke down is told, not waited for. */
    private String take() throws InterruptedException, IOException {
        String path = changed.poll(1, TimeUnit.SECONDS);
        while (path == null) {
            if (watched.watching.isCompletedExceptionally()) {
                watched.watching.join();
            }
            lookAgain();
            path = changed.poll(1, TimeUnit.SECONDS);
        }
        return path;
    }

    private void lookAgain() throws IOException {
        Map<String, String> now = folders();
        boolean hasEnded = watched.watching.isDone() && !now.isEmpty();
        if (hasEnded || !now.equals(watched.folders)) {
            watched.watcher.close();
            watched = watchAll();
            changed.addAll(FOLDERS);
        }
    }

    /** Where the system lost count, everything may have changed. */
    private void changed(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null) {
            changed.addAll(FOLDERS);
        } else {
            changed.add(source.relativize(event.path()).toString().replace('\\', '/'));
        }
    }

    @Override
    public void close() throws IOException {
        watched.watcher.close();
    }
}
