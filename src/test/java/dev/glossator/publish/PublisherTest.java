package dev.glossator.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.model.Asset;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublisherTest extends SiteFolder {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @Nested
    class Building {
        @Test
        void theFirstBuildWritesEveryFile() throws IOException {
            Published result = build(page("", "home"), page("articles/talks/", "Анна"), page("feed.xml", "feed"));

            assertEquals(new Published(3, 0, 0), result);
            assertEquals(
                    Map.of("index.html", "home", "articles/talks/index.html", "Анна", "feed.xml", "feed"), files());
        }

        @Test
        void theManifestNamesEveryFileInOrder() throws IOException {
            build(page("b.txt", "abc"), page("a/", ""));

            assertEquals("""
                    {
                     "version": 1,
                     "files": {
                      "a/index.html": {
                       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                       "size": 0
                      },
                      "b.txt": {
                       "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                       "size": 3
                      }
                     }
                    }""", Files.readString(manifest()));
        }

        @Test
        void unchangedFilesAreNotTouched() throws IOException {
            build(page("a/", "one"), page("b/", "two"));
            Files.setLastModifiedTime(site.resolve("a/index.html"), LONG_AGO);
            Files.setLastModifiedTime(manifest(), LONG_AGO);

            Published result = build(page("a/", "one"), page("b/", "two"));

            assertEquals(new Published(0, 2, 0), result);
            assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve("a/index.html")));
            assertEquals(LONG_AGO, Files.getLastModifiedTime(manifest()));
        }

        @Test
        void onlyWhatDiffersIsWritten() throws IOException {
            build(page("a/", "one"), page("b/", "two"));

            Published result = build(page("a/", "one"), page("b/", "TWO"), page("c/", "three"));

            assertEquals(new Published(2, 1, 0), result);
            assertEquals(Map.of("a/index.html", "one", "b/index.html", "TWO", "c/index.html", "three"), files());
        }

        @Test
        void aStalePageAndItsEmptyFoldersGo() throws IOException {
            build(page("a/", "one"), page("x/y/old/", "two"), page("x/", "three"));

            Published result = build(page("a/", "one"), page("x/", "three"));

            assertEquals(new Published(0, 2, 1), result);
            assertEquals(Map.of("a/index.html", "one", "x/index.html", "three"), files());
            assertFalse(Files.exists(site.resolve("x/y")));
        }

        @Test
        void aFileEditedByHandIsWrittenAgain() throws IOException {
            build(page("a/", "one"));
            Files.writeString(site.resolve("a/index.html"), "edited by hand");

            assertEquals(new Published(1, 0, 0), build(page("a/", "one")));
            assertEquals(Map.of("a/index.html", "one"), files());
        }

        @Test
        void aFileRemovedByHandIsWrittenAgain() throws IOException {
            build(page("a/", "one"));
            Files.delete(site.resolve("a/index.html"));

            assertEquals(new Published(1, 0, 0), build(page("a/", "one")));
            assertEquals(Map.of("a/index.html", "one"), files());
        }

        @Test
        void aPictureIsCopied() throws IOException {
            byte[] bytes = new byte[100_000];
            Arrays.fill(bytes, (byte) 0xC3);
            Path picture = Files.write(disk.resolve("map.png"), bytes);
            var copied = new OutputFile.Copied(new Permalink("a/map.png"), new Asset("content/a/map.png", picture));

            assertEquals(new Published(1, 0, 0), build(copied));
            assertEquals(new Published(0, 1, 0), build(copied));
            assertEquals(-1, Files.mismatch(picture, site.resolve("a/map.png")));
        }

        @Test
        void filesMayBeStagedByManyThreads() throws IOException {
            try (var publisher = Publisher.open(site)) {
                IntStream.range(0, 200).parallel().forEach(i -> publisher.stage(page("p" + i + "/", "page " + i)));

                assertEquals(new Published(200, 0, 0), publisher.finish());
            }
            assertEquals("page 137", files().get("p137/index.html"));
        }

        @Test
        void aFolderMayBecomeAFileAndAFileAFolder() throws IOException {
            build(page("a/b/", "in a folder"), page("c", "a file"));

            assertEquals(new Published(2, 0, 2), build(page("a", "a file"), page("c/d/", "in a folder")));
            assertEquals(Map.of("a", "a file", "c/d/index.html", "in a folder"), files());
        }

        @Test
        void aPageMayChangeItsCase() throws IOException {
            build(page("Notes.txt", "one"));

            build(page("notes.txt", "two"));

            assertEquals(Map.of("notes.txt", "two"), files());
        }

        @Test
        void noStageIsLeft() throws IOException {
            build(page("a/", "one"));

            assertFalse(Files.exists(site.resolve(".glossator/stage")));
        }
    }

    @Nested
    class ForeignFiles {
        @Test
        void theyStay() throws IOException {
            build(page("a/", "one"), page("b/", "two"));
            Files.writeString(site.resolve(".gitkeep"), "");
            Files.writeString(site.resolve("b/mine.txt"), "mine");

            build(page("a/", "ONE"));

            assertEquals(Map.of("a/index.html", "ONE", ".gitkeep", "", "b/mine.txt", "mine"), files());
        }

        @Test
        void oneInTheWayIsNamedAndTheOldSiteStays() throws IOException {
            build(page("a/", "one"));
            Files.writeString(site.resolve("feed.xml"), "mine");
            Files.createDirectory(site.resolve("b"));
            Files.writeString(site.resolve("b/index.html"), "mine too");

            String message = failure(page("a/", "ONE"), page("b/", "two"), page("feed.xml", "feed"));

            assertEquals(
                    "Glossator did not write `b/index.html`, `feed.xml` and would have to replace it; move it away or"
                            + " choose another output folder",
                    message);
            assertEquals(Map.of("a/index.html", "one", "feed.xml", "mine", "b/index.html", "mine too"), files());
        }

        @Test
        void aFolderWhereAFileMustGoIsNamed() throws IOException {
            Files.createDirectories(site.resolve("feed.xml"));

            assertTrue(failure(page("feed.xml", "feed")).startsWith("Glossator did not write `feed.xml` and"));
            assertTrue(Files.isDirectory(site.resolve("feed.xml")));
        }

        @Test
        void aFolderOfOursThatHoldsOneIsNotReplacedByAFile() throws IOException {
            build(page("a/", "one"));
            Files.writeString(site.resolve("a/mine\\.txt"), "mine");

            assertTrue(failure(page("a", "a file")).startsWith("Glossator did not write `a` and"));
            assertEquals(Map.of("a/index.html", "one", "a/mine\\.txt", "mine"), files());
        }

        @Test
        void aFileWhereAFolderMustGoIsNamed() throws IOException {
            Files.createDirectories(site);
            Files.writeString(site.resolve("a"), "mine");

            assertTrue(failure(page("a/b/", "one")).startsWith("Glossator did not write `a` and"));
            assertEquals(Map.of("a", "mine"), files());
        }
    }

    @Nested
    class Paths {
        @Test
        void thoseThatDifferOnlyInCaseCollide() throws IOException {
            build(page("old/", "old"));

            String message = failure(page("a/index.html", "one"), page("a/Index.html", "two"), page("b/", "three"));

            assertEquals(
                    "these files cannot stand side by side on every machine: `a/Index.html`, `a/index.html`; rename all"
                            + " but one",
                    message);
            assertEquals(Map.of("old/index.html", "old"), files());
        }

        @Test
        void thoseThatDifferOnlyInUnicodeFormCollide() {
            assertTrue(failure(page("\u00e9.txt", "one"), page("e\u0301.txt", "two"))
                    .contains("`e\u0301.txt`, `\u00e9.txt`"));
        }

        @Test
        void oneThatIsMadeTwiceCollides() {
            assertTrue(failure(page("a/", "one"), page("a/index.html", "one")).contains(": `a/index.html`;"));
        }

        @Test
        void aFileWhereAnotherNeedsAFolderCollides() {
            assertTrue(failure(page("Notes", "one"), page("notes/", "two")).contains("`Notes`, `notes/index.html`"));
        }

        @Test
        void intoOurBooksAreRefused() {
            assertEquals(
                    "`.glossator/manifest.json` cannot be the path of a file of the site",
                    failure(page(".glossator/manifest.json", "{}")));
        }
    }

    @Nested
    class Faults {
        @Test
        void aFolderThatCannotBeMadeNamesTheCause() throws IOException {
            Files.writeString(disk.toRealPath().resolve("work"), "a file");

            assertEquals(
                    "cannot write to the output folder `" + site + "`: `" + site.getParent() + "` is no folder",
                    failure(page("a/", "one")));
        }

        @Test
        void aPictureThatIsGoneIsNamed() throws IOException {
            build(page("a/", "one"));
            var gone = new OutputFile.Copied(
                    new Permalink("a/map.png"), new Asset("content/a/map.png", disk.resolve("map.png")));

            assertEquals(
                    "cannot read what `a/map.png` is copied from: no such file or folder",
                    failure(page("a/", "ONE"), gone));
            assertEquals(Map.of("a/index.html", "one"), files());
        }

        @Test
        void aStageThatCannotBeWrittenNamesTheCauseAndTheOldSiteStays() throws IOException {
            build(page("a/", "one"));

            try (var publisher = Publisher.open(site)) {
                Files.delete(site.resolve(".glossator/stage"));

                var fault = assertThrows(PublishException.class, () -> publisher.stage(page("a/", "ONE")));

                assertEquals(
                        "cannot write `a/index.html` to `" + site
                                + "`, the old site is untouched: no such file or folder",
                        fault.getMessage());
            }
            assertEquals(Map.of("a/index.html", "one"), files());
        }

        @Test
        void aFullDiskIsNamedAsTheSystemNamesIt() {
            assertEquals(
                    "cannot write: No space left on device",
                    PublishException.because("cannot write", new IOException("No space left on device"))
                            .getMessage());
        }
    }
}
