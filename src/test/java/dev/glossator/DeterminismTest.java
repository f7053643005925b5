package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Checked;
import dev.glossator.report.HumanReport;
import dev.glossator.report.JsonReport;
import dev.glossator.report.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whatever the threads, the locale, the zone and the order of the files. */
class DeterminismTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void neitherThreadsNorLocaleNorZoneChangeAByte() throws IOException {
        Map<String, byte[]> plain = build(copy("first", false), 1);
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Map<String, byte[]> turkish = build(copy("second", true), 4);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        Map<String, byte[]> arabic = build(copy("third", false), 2);

        assertSame(plain, turkish);
        assertSame(plain, arabic);
    }

    @Test
    void findingsAreToldAlikeInEveryLocale() throws IOException {
        Path source = Path.of("src/test/resources/cases/unknown-entry");
        String plain = findings(source);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertEquals(plain, findings(source));
        assertTrue(plain.contains("    8 | Later"), plain);
    }

    private static String findings(Path source) throws IOException {
        var request = new BuildRequest(source, "", false, false, 1, Optional.of(LocalDate.of(2026, 11, 25)));
        Checked checked = Build.check(request);
        var summary = Summary.of(checked.diagnostics(), checked.files());
        return new HumanReport(checked::text, false).of(checked.diagnostics())
                + summary.words()
                + JsonReport.of(checked.diagnostics(), summary);
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertFalse(expected.isEmpty());
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((name, bytes) -> assertEquals(-1, Arrays.mismatch(bytes, actual.get(name)), name));
    }

    private Map<String, byte[]> build(Path source, int jobs) throws IOException {
        var request = new BuildRequest(
                source, "https://example.org/a/", false, false, jobs, Optional.of(LocalDate.of(2026, 11, 25)));
        Path output = source.resolve("site");
        Build.build(request, output);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** The first site in a folder of its own; the files may be written in the opposite order. */
    private Path copy(String name, boolean backwards) throws IOException {
        Path source = Files.createDirectories(folder.resolve(name).resolve("site-folder"));
        try (Stream<Path> paths = Files.walk(Path.of("content"))) {
            List<Path> files = new java.util.ArrayList<>(
                    paths.filter(Files::isRegularFile).sorted().toList());
            if (backwards) {
                Collections.reverse(files);
            }
            for (Path file : files) {
                Path target = source.resolve(file.toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return source;
    }
}
