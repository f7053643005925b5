package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commit that a site is built from. */
class RevisionTest {
    @TempDir
    private Path folder;

    @Test
    void itStandsOnThePageAboutTheSiteAlone() throws IOException {
        write("content/pages/about.md", "---\ntitle: About\n---\nText.\n");
        write("content/pages/method.md", "---\ntitle: Method\n---\nText.\n");

        assertEquals(List.of("about/index.html"), build("0123abc"));
    }

    @Test
    void withoutOneNothingIsSaid() throws IOException {
        write("content/pages/about.md", "---\ntitle: About\n---\nText.\n");

        build("");

        assertFalse(Files.readString(folder.resolve("site/about/index.html")).contains("Built from"));
    }

    /** The files that name it. */
    private List<String> build(String revision) throws IOException {
        Path output = folder.resolve("site");
        var request =
                new BuildRequest(folder, "", false, false, 1, Optional.of(LocalDate.of(2026, 11, 25))).of(revision);
        assertTrue(Build.build(request, output).published().isPresent());
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> names(file, revision))
                    .map(file -> output.relativize(file).toString())
                    .toList();
        }
    }

    private static boolean names(Path file, String revision) {
        try {
            return file.toString().endsWith(".html")
                    && Files.readString(file).contains("Built from commit " + revision);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
