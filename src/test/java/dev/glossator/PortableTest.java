package dev.glossator;

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
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is opened from disk. */
class PortableTest {
    private static final Path CASE = Path.of("src/test/resources/cases/formerly");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"#?]*)|; url=([^\"#?]*)");

    @TempDir
    private Path output;

    @BeforeEach
    void build() throws IOException {
        var request = new BuildRequest(
                CASE, "https://example.org/talks/", false, false, 1, Optional.of(LocalDate.of(2026, 11, 25)));
        Build.build(request.asPortable(), output);
    }

    @Test
    void everyAddressOnAPageIsThatOfAFile() throws IOException {
        var missing = new TreeSet<String>();
        int followed = 0;
        for (Path page : files(".html")) {
            for (String address : addresses(page)) {
                followed++;
                if (!Files.isRegularFile(page.resolveSibling(address))) {
                    missing.add(output.relativize(page) + " -> " + address);
                }
            }
        }

        assertEquals(new TreeSet<>(), missing);
        assertTrue(followed > 100, followed + " addresses");
    }

    @Test
    void theSearchLeadsToFiles() throws IOException {
        for (Path script : files(".js")) {
            String text = Files.readString(script);
            if (script.getParent().endsWith("search") && text.contains("\"articles/")) {
                assertFalse(text.matches("(?s).*\"articles/[a-z0-9-]+/[\"#].*"), script + ": " + text);
                assertTrue(text.contains("/index.html"), text);
            }
        }
    }

    @Test
    void whatIsReadElsewhereKeepsItsAddress() throws IOException {
        String page = Files.readString(output.resolve("articles/index.html"));

        assertTrue(page.contains("rel=\"canonical\" href=\"https://example.org/talks/articles/\""), page);
        assertTrue(
                Files.readString(output.resolve("sitemap.xml")).contains("<loc>https://example.org/talks/articles/"));
        assertFalse(Files.exists(output.resolve("404.html")), "a disk has no page for missing ones");
    }

    private static List<String> addresses(Path page) throws IOException {
        return ADDRESS.matcher(Files.readString(page))
                .results()
                .map(PortableTest::path)
                .filter(address -> !address.isEmpty() && address.indexOf(':') < 0)
                .toList();
    }

    private static String path(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
