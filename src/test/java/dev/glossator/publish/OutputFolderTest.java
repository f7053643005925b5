package dev.glossator.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders are only asked about here, never written to. */
class OutputFolderTest {
    @TempDir
    Path disk;

    private Path home;
    private Path source;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(disk.resolve("people/anne"));
        source = Files.createDirectories(disk.resolve("work/explainer"));
        Files.createDirectories(source.resolve("content/articles"));
        Files.createDirectory(source.resolve("templates"));
    }

    @Nested
    class Taken {
        @Test
        void siteInTheSourceFolder() {
            assertEquals(Optional.empty(), refusal(source.resolve("site")));
        }

        @Test
        void aFolderThatExists() throws IOException {
            assertEquals(Optional.empty(), refusal(Files.createDirectory(source.resolve("site"))));
        }

        @Test
        void aFolderWhoseParentsDoNotExistYet() {
            assertEquals(Optional.empty(), refusal(disk.resolve("some/where/else")));
        }

        @Test
        void aFolderInTheHomeFolder() {
            assertEquals(Optional.empty(), refusal(home.resolve("site")));
        }

        @Test
        void aFolderWhoseNameBeginsLikeContent() {
            assertEquals(Optional.empty(), refusal(source.resolve("content-site")));
        }

        @Test
        void askingMakesNothing() {
            assertEquals(Optional.empty(), refusal(disk.resolve("new/site")));

            assertFalse(Files.exists(disk.resolve("new")));
        }
    }

    @Nested
    class Refused {
        @Test
        void theRoot() {
            assertEquals(Optional.of("it is the root of the file system"), refusal(disk.getRoot()));
        }

        @Test
        void theHomeFolder() {
            assertEquals(Optional.of("it is the home folder"), refusal(home));
        }

        @Test
        void aFolderAboveTheHomeFolder() {
            assertEquals(Optional.of("it holds the home folder"), refusal(disk.resolve("people")));
        }

        @Test
        void theSourceFolder() {
            assertEquals(Optional.of("it is the source folder"), refusal(source));
        }

        @Test
        void aFolderAboveTheSourceFolder() {
            assertEquals(Optional.of("it holds the source folder"), refusal(disk.resolve("work")));
        }

        @Test
        void contentAndTemplates() {
            assertEquals(Optional.of("it is `content` of the source folder"), refusal(source.resolve("content")));
            assertEquals(Optional.of("it is `templates` of the source folder"), refusal(source.resolve("templates")));
        }

        @Test
        void aFolderInContent() {
            assertEquals(
                    Optional.of("it lies in `content` of the source folder"),
                    refusal(source.resolve("content/articles/site")));
        }

        @Test
        void contentThatDoesNotExistYet() {
            Path empty = disk.resolve("empty");

            assertEquals(
                    Optional.of("it lies in `content` of the source folder"),
                    OutputFolder.refusal(empty.resolve("content/site"), empty, home));
        }

        @Test
        void aFile() throws IOException {
            assertEquals(Optional.of("it is no folder"), refusal(Files.createFile(source.resolve("site"))));
        }

        @Test
        void aFolderInAFile() throws IOException {
            Path file = Files.createFile(source.resolve("site"));

            assertEquals(
                    Optional.of("it cannot be found out where it lies: `" + file + "` is no folder"),
                    refusal(file.resolve("public")));
        }

        @Test
        void otherCaseOfAForbiddenFolder() {
            assertEquals(
                    Optional.of("it lies in `content` of the source folder"), refusal(source.resolve("CONTENT/site")));
        }
    }

    @Nested
    class Links {
        @Test
        void aWayRoundByDotsIsSeenThrough() {
            assertEquals(
                    Optional.of("it is `content` of the source folder"),
                    refusal(source.resolve("site/../content/articles/..")));
        }

        @Test
        void aLinkToTheSourceFolderIsSeenThrough() throws IOException {
            Path link = Files.createSymbolicLink(disk.resolve("link"), source);

            assertEquals(Optional.of("it is the source folder"), refusal(link));
            assertEquals(Optional.of("it lies in `content` of the source folder"), refusal(link.resolve("content/x")));
        }

        @Test
        void contentThatLiesElsewhereIsForbiddenThere() throws IOException {
            Path elsewhere = Files.createDirectories(disk.resolve("elsewhere/texts"));
            Path linked = Files.createDirectory(disk.resolve("linked"));
            Files.createSymbolicLink(linked.resolve("content"), elsewhere);

            assertEquals(
                    Optional.of("it lies in `content` of the source folder"),
                    OutputFolder.refusal(elsewhere.resolve("site"), linked, home));
            assertEquals(
                    Optional.of("it holds `content` of the source folder"),
                    OutputFolder.refusal(disk.resolve("elsewhere"), linked, home));
        }

        @Test
        void aLinkThatLeadsNowhereIsRefused() throws IOException {
            Path link = Files.createSymbolicLink(disk.resolve("link"), disk.resolve("nowhere"));

            assertEquals(
                    Optional.of("it cannot be found out where it lies: `" + link
                            + "` is a symbolic link that leads nowhere"),
                    refusal(link.resolve("site")));
        }
    }

    private Optional<String> refusal(Path output) {
        return OutputFolder.refusal(output, source, home);
    }
}
