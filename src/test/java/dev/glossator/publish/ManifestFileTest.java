package dev.glossator.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestFileTest extends SiteFolder {
    @Test
    void brokenOnesAreAnErrorThatSaysWhatToDo() throws IOException {
        build(page("a/", "one"));
        Files.writeString(manifest(), "{\"version\": 1, \"files\": {");

        String message = failure(page("a/", "ONE"));

        assertTrue(message.contains("does not say what Glossator wrote (End of input"), message);
        assertTrue(message.endsWith("move the output folder away or restore that file, then build again"), message);
        assertEquals(Map.of("a/index.html", "one"), files());
    }

    @Test
    void ofALaterVersionAreRefused() throws IOException {
        build(page("a/", "one"));
        Files.writeString(manifest(), "{\"version\": 2, \"files\": {}}");

        assertTrue(failure(page("a/", "ONE")).contains("it is of another version of Glossator"));
    }

    @Test
    void thatNameAFileOutsideRemoveNothing() throws IOException {
        Path outside = Files.createDirectories(site.getParent()).resolve("mine.txt");
        Files.writeString(outside, "mine");

        for (String path : List.of("../mine.txt", outside.toString(), "a/../../mine.txt", ".glossator/lock")) {
            Files.createDirectories(site.resolve(".glossator"));
            Files.writeString(manifest(), "{\"version\":1,\"files\":{\"" + path + "\":{\"size\":4}}}");

            assertTrue(failure(page("a/", "one")).contains("not the path of a file of the site: " + path));
        }
        assertEquals("mine", Files.readString(outside));
    }
}
