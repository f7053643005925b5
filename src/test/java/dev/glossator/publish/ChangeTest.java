package dev.glossator.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest extends SiteFolder {
    @Test
    void closedBeforeTheEndTheOldSiteIsUntouched() throws IOException {
        build(page("a/", "one"), page("b/", "two"));
        String manifest = Files.readString(manifest());

        try (var publisher = Publisher.open(site)) {
            publisher.stage(page("a/", "changed"));
        }

        assertEquals(Map.of("a/index.html", "one", "b/index.html", "two"), files());
        assertEquals(manifest, Files.readString(manifest()));
        assertFalse(Files.exists(site.resolve(".glossator/stage")));
    }

    @Test
    void killedBeforeTheMovesTheNextBuildCompletesIt() throws IOException {
        build(page("a/", "one"), page("old/", "old"));

        try (var publisher = Publisher.open(site)) {
            publisher.stage(page("a/", "ONE"));
            publisher.stage(page("new/", "new"));
            publisher.announce(publisher.checked());
        }

        assertEquals(Map.of("a/index.html", "one", "old/index.html", "old"), files());
        assertEquals(new Published(2, 0, 1), build(page("a/", "ONE"), page("new/", "new")));
        assertEquals(Map.of("a/index.html", "ONE", "new/index.html", "new"), files());
    }

    @Test
    void killedBeforeTheMovesTheOldContentCanBeBuiltAgain() throws IOException {
        build(page("a/", "one"), page("old/", "old"));

        try (var publisher = Publisher.open(site)) {
            publisher.stage(page("a/", "ONE"));
            publisher.stage(page("new/", "new"));
            publisher.announce(publisher.checked());
        }

        assertEquals(new Published(1, 1, 0), build(page("a/", "one"), page("old/", "old")));
        assertEquals(Map.of("a/index.html", "one", "old/index.html", "old"), files());
    }

    @Test
    void killedAmongTheMovesEveryFileIsWholeAndTheNextBuildCompletesIt() throws IOException {
        build(page("a/", "one"), page("z/", "old"));
        Path obstacle = site.resolve("m/index.html");

        try (var publisher = Publisher.open(site)) {
            publisher.stage(page("a/", "ONE"));
            publisher.stage(page("m/", "new"));
            publisher.stage(page("z/", "NEW"));
            var change = publisher.checked();
            publisher.announce(change);
            Files.createDirectories(obstacle);
            assertThrows(IOException.class, change::move);
        }

        assertEquals(Map.of("a/index.html", "ONE", "z/index.html", "old"), files());
        Files.delete(obstacle);
        assertEquals(new Published(3, 0, 0), build(page("a/", "ONE"), page("m/", "new"), page("z/", "NEW")));
        assertEquals(Map.of("a/index.html", "ONE", "m/index.html", "new", "z/index.html", "NEW"), files());
    }

    @Test
    void killedBeforeTheLastManifestTheNextBuildRemovesWhatIsStale() throws IOException {
        build(page("a/", "one"), page("old/", "old"));

        try (var publisher = Publisher.open(site)) {
            publisher.stage(page("a/", "ONE"));
            var change = publisher.checked();
            publisher.announce(change);
            change.move();
        }

        assertEquals(Map.of("a/index.html", "ONE", "old/index.html", "old"), files());
        assertEquals(new Published(1, 0, 1), build(page("a/", "ONE")));
        assertEquals(Map.of("a/index.html", "ONE"), files());
    }

    @Test
    void aStageLeftByAKilledBuildIsThrownAway() throws IOException {
        build(page("a/", "one"));
        Files.createDirectories(site.resolve(".glossator/stage/deep"));
        Files.writeString(site.resolve(".glossator/stage/deep/1"), "half a page");

        assertEquals(new Published(0, 1, 0), build(page("a/", "one")));
        assertFalse(Files.exists(site.resolve(".glossator/stage")));
    }
}
