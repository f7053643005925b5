package dev.glossator.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SiteWatcherTest {
    @TempDir
    private Path source;

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void changesAreToldWithTheirPaths() throws IOException, InterruptedException {
        Files.createDirectories(source.resolve("content/articles"));
        Files.createDirectories(source.resolve("templates"));
        Files.createDirectories(source.resolve("site"));
        try (var watcher = SiteWatcher.watch(source)) {
            Files.writeString(source.resolve("site/index.html"), "not watched");
            Files.writeString(source.resolve("content/articles/a.md"), "a");
            Files.writeString(source.resolve("templates/page.html"), "b");

            Set<String> changed = new TreeSet<>();
            while (!changed.contains("content/articles/a.md") || !changed.contains("templates/page.html")) {
                changed.addAll(watcher.next());
            }

            assertTrue(changed.stream().noneMatch(path -> path.startsWith("site")), changed.toString());
            assertEquals(
                    2,
                    changed.stream()
                            .filter(path -> path.endsWith("a.md") || path.endsWith("page.html"))
                            .count());
        }
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void whatChangesTogetherIsToldAtOnce() throws IOException, InterruptedException {
        Files.createDirectories(source.resolve("content/articles"));
        Path waiting = Files.createDirectories(source.resolve("waiting"));
        for (String name : List.of("a.md", "b.md", "c.md")) {
            Files.writeString(waiting.resolve(name), name);
        }
        try (var watcher = SiteWatcher.watch(source)) {
            Files.move(waiting, source.resolve("content/articles/new"));

            Set<String> changed = watcher.next();

            assertTrue(
                    changed.containsAll(List.of(
                            "content/articles/new/a.md", "content/articles/new/b.md", "content/articles/new/c.md")),
                    changed.toString());
        }
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aFolderThatWasDeletedAndMadeAgainIsWatched() throws IOException, InterruptedException {
        Files.createDirectories(source.resolve("content"));
        try (var watcher = SiteWatcher.watch(source)) {
            Files.delete(source.resolve("content"));
            assertTrue(watcher.next().contains("content"));
            Files.createDirectories(source.resolve("content/articles"));
            assertTrue(watcher.next().contains("content"));
            Files.writeString(source.resolve("content/articles/a.md"), "a");

            Set<String> changed = new TreeSet<>();
            while (!changed.contains("content/articles/a.md")) {
                changed.addAll(watcher.next());
            }
        }
    }
}
