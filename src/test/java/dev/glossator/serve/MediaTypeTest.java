package dev.glossator.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {
    private static final String UNKNOWN = "application/octet-stream";

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html; charset=utf-8",
        "site.webmanifest, application/manifest+json",
        "ICON.PNG, image/png",
        "claims.csv, text/csv; charset=utf-8",
        "CNAME, application/octet-stream",
        "page.html.bak, application/octet-stream",
    })
    void theEndingSaysIt(String name, String type) {
        assertEquals(type, MediaType.of(name));
    }

    @Test
    void everyFileOfTheThemeIsKnown() throws IOException {
        for (Path file : assets()) {
            assertNotEquals(UNKNOWN, MediaType.of(file.toString()), file.toString());
        }
    }

    private static List<Path> assets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates/assets"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
