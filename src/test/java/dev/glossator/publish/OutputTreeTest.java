package dev.glossator.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputTreeTest extends SiteFolder {
    @Test
    void aLinkedFolderOnTheWayIsRefused() throws IOException {
        Path outside = Files.createDirectories(disk.resolve("outside"));
        Files.createDirectories(site);
        Files.createSymbolicLink(site.resolve("a"), outside);

        assertEquals(
                "the folder `a` in the output folder is a symbolic link, which is never followed; remove the link",
                failure(page("a/", "one")));
        assertEquals(List.of(), list(outside));
    }

    @Test
    void aStalePageBehindALinkIsNotRemoved() throws IOException {
        build(page("a/", "one"), page("b/", "two"));
        Path outside = disk.resolve("outside");
        Files.move(site.resolve("b"), outside);
        Files.createSymbolicLink(site.resolve("b"), outside);

        assertTrue(failure(page("a/", "ONE")).contains("`b` in the output folder is a symbolic link"));
        assertEquals("two", Files.readString(outside.resolve("index.html")));
        assertEquals("one", Files.readString(site.resolve("a/index.html")));
    }

    @Test
    void aLinkWhereAFileMustGoIsForeign() throws IOException {
        Path outside = Files.writeString(disk.resolve("outside.xml"), "outside");
        build(page("feed.xml", "feed"));
        Files.delete(site.resolve("feed.xml"));
        Files.createSymbolicLink(site.resolve("feed.xml"), outside);

        assertTrue(failure(page("feed.xml", "FEED")).startsWith("Glossator did not write `feed.xml`"));
        assertEquals("outside", Files.readString(outside));
    }

    @Test
    void aStaleFileThatBecameALinkStays() throws IOException {
        Path outside = Files.writeString(disk.resolve("outside.xml"), "outside");
        build(page("a/", "one"), page("feed.xml", "feed"));
        Files.delete(site.resolve("feed.xml"));
        Files.createSymbolicLink(site.resolve("feed.xml"), outside);

        assertEquals(new Published(0, 1, 0), build(page("a/", "one")));
        assertTrue(Files.isSymbolicLink(site.resolve("feed.xml")));
        assertEquals("outside", Files.readString(outside));
    }

    @Test
    void ourBooksAreNotKeptBehindALink() throws IOException {
        Path outside = Files.createDirectories(disk.resolve("outside"));
        Files.createDirectories(site);
        Files.createSymbolicLink(site.resolve(".glossator"), outside);

        assertTrue(failure(page("a/", "one")).contains(".glossator` must be a folder"));
        assertEquals(List.of(), list(outside));
    }

    @Test
    void aLinkInALeftStageIsRemovedNotFollowed() throws IOException {
        Path outside = Files.createDirectories(disk.resolve("outside"));
        Files.writeString(outside.resolve("mine.txt"), "mine");
        Files.createDirectories(site.resolve(".glossator"));
        Files.createSymbolicLink(site.resolve(".glossator/stage"), outside);

        build(page("a/", "one"));

        assertEquals("mine", Files.readString(outside.resolve("mine.txt")));
        assertFalse(Files.exists(site.resolve(".glossator/stage"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void theOutputFolderItselfMayBeALink() throws IOException {
        Path real = Files.createDirectories(disk.resolve("real"));
        Files.createDirectories(site.getParent());
        Files.createSymbolicLink(site, real);

        assertEquals(new Published(1, 0, 0), build(page("a/", "one")));
        assertEquals("one", Files.readString(real.resolve("a/index.html")));
    }
}
