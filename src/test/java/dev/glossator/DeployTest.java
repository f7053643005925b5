package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host keeps pages for a while and removes old files at once: pages of one build meet the files of the next. */
class DeployTest {
    private static final Path CASE = Path.of("src/test/resources/cases/annotated/content");
    private static final Path STYLES = Path.of("templates/assets/css/site.css");

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void copy() throws IOException {
        output = folder.resolve("site");
        try (Stream<Path> files = Files.walk(CASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("content").resolve(CASE.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void aPageThatIsKeptFindsTheFilesOfTheNextBuild() throws IOException {
        Set<String> before = build();
        Path styles = folder.resolve(STYLES);
        Files.createDirectories(styles.getParent());
        Files.writeString(styles, Files.readString(STYLES) + "\n.mine { color: inherit }\n");
        clear();
        Set<String> after = build();

        assertNotEquals(before, after, "the hash of the styles has changed");
        assertEquals(withoutHash(before), withoutHash(after));
        for (String address : withoutHash(before)) {
            assertTrue(Files.exists(output.resolve(address)), address);
        }
    }

    /** The addresses of all files of the theme that pages ask for, from the root of the site. */
    private Set<String> build() throws IOException {
        var request = new BuildRequest(folder, "", false, false, 1, Optional.of(LocalDate.of(2026, 11, 25)));
        Build.build(request, output);
        Set<String> addresses = new TreeSet<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                Jsoup.parse(page).select("link[rel=stylesheet], script[src]").stream()
                        .map(element -> element.attr(element.hasAttr("href") ? "href" : "src"))
                        .map(address -> address.replaceFirst("^(\\.\\./|/annotated/)*", ""))
                        .forEach(addresses::add);
            }
        }
        assertFalse(addresses.isEmpty());
        return addresses;
    }

    private static Set<String> withoutHash(Set<String> addresses) {
        return addresses.stream()
                .map(address -> address.replaceFirst("\\?v=[0-9a-f]+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
