package dev.glossator.publish;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An output folder on an empty disk, built with few words. */
abstract class SiteFolder {
    @TempDir
    Path disk;

    Path site;

    @BeforeEach
    void chooseFolder() throws IOException {
        site = disk.toRealPath().resolve("work/site");
    }

    static OutputFile page(String permalink, String text) {
        return new OutputFile.Made(new Permalink(permalink), text);
    }

    Published build(OutputFile... files) {
        try (var publisher = Publisher.open(site)) {
            Arrays.stream(files).forEach(publisher::stage);
            return publisher.finish();
        }
    }

    String failure(OutputFile... files) {
        return String.valueOf(
                assertThrows(PublishException.class, () -> build(files)).getMessage());
    }

    Path manifest() {
        return site.resolve(".glossator/manifest.json");
    }

    /** The text of every file of the site by its path. */
    Map<String, String> files() throws IOException {
        var found = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                found.put(site.relativize(path).toString(), Files.readString(path));
            }
        }
        found.keySet().removeIf(path -> path.startsWith(".glossator/"));
        return found;
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }
}
