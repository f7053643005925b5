package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linking knows every address that rendering fills. */
class AddressTest {
    private static final Path CASE = Path.of("src/test/resources/cases/formerly");

    /** What a site may write itself, in whatever case: then it takes the place of ours. */
    private static final Set<String> THEIRS = Set.of("_headers", "_redirects");

    @TempDir
    private Path folder;

    @Test
    void noStaticFileTakesTheAddressOfAnyOutput() throws IOException {
        Set<String> outputs = build();
        outputs.removeAll(THEIRS);
        for (String output : outputs) {
            write("content/static/" + output.toUpperCase(Locale.ROOT));
        }

        var checked = Build.check(request());

        assertEquals(
                outputs.stream()
                        .map(output -> "content/static/" + output.toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                checked.diagnostics().stream()
                        .filter(found -> found.rule().id().equals("taken-address"))
                        .map(found -> found.span().file())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aFileForHostsTakesThePlaceOfOursInAnyCase() throws IOException {
        copy();
        write("content/static/_HEADERS");
        write("content/static/_redirects");

        Path output = folder.resolve("site");
        Build.build(request(), output);

        assertEquals("x", Files.readString(output.resolve("_HEADERS")));
        assertEquals("x", Files.readString(output.resolve("_redirects")));
        assertFalse(Files.exists(output.resolve("_headers")));
    }

    /** The paths of everything that the case becomes. */
    private Set<String> build() throws IOException {
        copy();
        Path output = folder.resolve("site");
        Build.build(request(), output);
        return filesBelow(output).stream()
                .filter(name -> !name.startsWith(".glossator/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private BuildRequest request() {
        return new BuildRequest(
                folder, "https://example.org/", false, false, 1, Optional.of(LocalDate.of(2026, 11, 25)));
    }

    private void copy() throws IOException {
        for (String name : filesBelow(CASE.resolve("content"))) {
            Path target = folder.resolve("content").resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(CASE.resolve("content").resolve(name), target);
        }
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    private static Set<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
