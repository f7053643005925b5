package dev.glossator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.model.Asset;
import dev.glossator.model.Content;
import dev.glossator.model.ContentFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {
    private static final String TALKS = "content/articles/talks.md";

    private final Reporter reporter = new Reporter();

    @TempDir
    private Path site;

    @Test
    void textsAndOtherFilesAreSortedByPath() throws IOException {
        write("content/site.yaml", "title: Talks");
        write("content/sources/b.yml", "[]");
        write("content/articles/b/talks.md", "---\n---\n");
        write("content/articles/a.md", "---\n---\n");
        write("content/articles/hall.png", "x");
        write("content/articles/b/a.PDF", "x");

        Content content = read();

        assertEquals(
                List.of(
                        "content/articles/a.md",
                        "content/articles/b/talks.md",
                        "content/site.yaml",
                        "content/sources/b.yml"),
                content.files().stream().map(ContentFile::path).toList());
        assertEquals(
                List.of("content/articles/b/a.PDF", "content/articles/hall.png"),
                content.assets().stream().map(Asset::path).toList());
    }

    @Test
    void sourcesMayBeJsonAndBibtexAndJsonElsewhereIsAFileToLinkTo() throws IOException {
        write("content/sources/a/press.json", "[]");
        write("content/sources/press.bib", "");
        write("content/articles/data.json", "[]");
        write("content/articles/list.bib", "");

        Content content = read();

        assertEquals(
                List.of("content/articles/list.bib", "content/sources/a/press.json", "content/sources/press.bib"),
                content.files().stream().map(ContentFile::path).toList());
        assertEquals(
                List.of("content/articles/data.json"),
                content.assets().stream().map(Asset::path).toList());
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOut() throws IOException {
        write("content/.hidden.md", "x");
        write("content/.git/config.md", "x");
        write("content/articles/.DS_Store", "x");

        assertEquals(new Content(List.of(), List.of()), read());
        assertEquals("", findings());
    }

    @Test
    void staticFilesAreNoTextsAndMayBeHidden() throws IOException {
        write("content/static/terms.md", "---\nno: [yaml");
        write("content/static/.well-known/key", "x");
        write("content/static/.nojekyll", "");
        write("content/static/latin1.yaml", bytes("", 0xE5));

        Content content = read();

        assertEquals(List.of(), content.files());
        assertEquals(
                List.of(
                        "content/static/.nojekyll",
                        "content/static/.well-known/key",
                        "content/static/latin1.yaml",
                        "content/static/terms.md"),
                content.assets().stream().map(Asset::path).toList());
        assertEquals("", findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                ".git/config",
                ".gitkeep",
                ".gitignore",
                "._a.png",
                ".a.txt.swp",
                "a.txt~",
                "Thumbs.db"
            })
    void whatToolsLeaveBehindIsNotStatic(String name) throws IOException {
        write("content/static/" + name, "x");

        assertEquals(new Content(List.of(), List.of()), read());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such links or names can be made there")
    void aStaticLinkOutOfTheContentIsReported() throws IOException {
        write(".git/config", "secret");
        write("content/pictures/hall.png", "x");
        link("content/static/config.txt", site.resolve(".git/config"));
        link("content/static/hall.png", site.resolve("content/pictures/hall.png"));

        assertEquals(
                List.of("content/pictures/hall.png", "content/static/hall.png"),
                read().assets().stream().map(Asset::path).toList());
        assertEquals("content/static/config.txt:1:1 unreadable-file this is a link out of `content/`\n", findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b.png", "a\nb.png", "a\\..\\..\\b.png", "a\\b/c.md", "\u007f.txt"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such links or names can be made there")
    void aNameThatNoAddressCanHaveIsReported(String name) throws IOException {
        write("content/static/" + name, "x");
        write("content/articles/" + name, "x");

        assertEquals(new Content(List.of(), List.of()), read());
        assertEquals(2, reporter.sorted().size());
        assertTrue(findings().contains("holds a character that no address can have"), findings());
    }

    @Test
    void filesBesideTheFolderAreLeftOut() throws IOException {
        write("README.md", "x");
        write("content/site.yaml", "");

        assertEquals(1, read().files().size());
    }

    @Test
    void aSiteWithoutContentIsNone() {
        assertThrows(NoSuchFileException.class, this::read);
    }

    @Test
    void aFileIsNoFolderOfContent() throws IOException {
        write("content", "x");

        assertThrows(NoSuchFileException.class, this::read);
    }

    @Test
    void aByteOrderMarkIsTakenOff() throws IOException {
        write(TALKS, "\uFEFF---\ntitle: Talks\n---\nWords.");

        assertEquals("title: Talks\n", read().files().get(0).frontMatter());
    }

    @Test
    void aSecondByteOrderMarkStays() throws IOException {
        write(TALKS, "\uFEFF\uFEFFWords.");

        assertEquals("\uFEFFWords.", read().files().get(0).source().text());
    }

    @Test
    void anEmptyFileIsAText() throws IOException {
        write(TALKS, "");

        assertEquals("", read().files().get(0).source().text());
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWhereTheyBegin() throws IOException {
        write(TALKS, "Стад\nÅne".getBytes(StandardCharsets.UTF_8));
        write("content/articles/old.md", bytes("One\nTwo ", 0xC5, 'n', 'e'));

        assertEquals(
                List.of(TALKS), read().files().stream().map(ContentFile::path).toList());
        assertEquals("content/articles/old.md:2:5 unreadable-file from here on the text is not UTF-8\n", findings());
    }

    @ParameterizedTest
    @CsvSource({
        "128, 192, 128", // an overlong form
        "237, 160, 128", // half a surrogate pair
        "244, 144, 128", // beyond Unicode
        "97, 226, 130" // cut short at the end
    })
    void othersWaysOfWritingBytesAreNotUtf8(int first, int second, int third) throws IOException {
        write(TALKS, bytes("", first, second, third));

        assertEquals(List.of(), read().files());
        assertEquals(1, reporter.sorted().size());
    }

    @Test
    void utf16IsReportedAtTheFirstByte() throws IOException {
        write(TALKS, "Words".getBytes(StandardCharsets.UTF_16));

        read();

        assertEquals(TALKS + ":1:1 unreadable-file from here on the text is not UTF-8\n", findings());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85})
    void aControlCharacterIsReportedInItsPlace(int control) throws IOException {
        write(TALKS, "😀 one\r\nСтад" + (char) control + "\n");

        assertEquals(List.of(), read().files());
        assertEquals(
                TALKS + ":2:5 hidden-character the control character U+%04X stands here\n".formatted(control),
                findings());
    }

    @Test
    void everyHiddenCharacterIsReported() throws IOException {
        write(TALKS, "a\u202Eb\n\uFDD0\n😀\uFFFE\n");

        assertEquals(List.of(), read().files());
        assertEquals(
                TALKS + ":1:2 hidden-character the hidden character U+202E stands here\n" + TALKS
                        + ":2:1 hidden-character the hidden character U+FDD0 stands here\n" + TALKS
                        + ":3:2 hidden-character the hidden character U+FFFE stands here\n",
                findings());
    }

    @Test
    void aFileFullOfThemIsToldOfInTwentyLines() throws IOException {
        write(TALKS, "\u0000".repeat(10_000));

        assertEquals(List.of(), read().files());
        assertEquals(20, findings().lines().count());
    }

    @Test
    void tabsAndLineEndsAreNoFault() throws IOException {
        write(TALKS, "a\tb\r\nc\rd\n");

        assertEquals(1, read().files().size());
        assertEquals("", findings());
    }

    @Test
    void aFileMayHoldOneMebibyteAndNoByteMore() throws IOException {
        write(TALKS, "a".repeat(1024 * 1024));
        write("content/articles/long.md", "a".repeat(1024 * 1024 + 1));

        assertEquals(
                List.of(TALKS), read().files().stream().map(ContentFile::path).toList());
        assertEquals("content/articles/long.md:1:1 unreadable-file the file is larger than 1 MiB\n", findings());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such links or names can be made there")
    void aLinkToAFileInTheContentIsFollowed() throws IOException {
        write("content/pictures/hall.png", "x");
        write("content/pages/talks.md", "Words.");
        link("content/articles/hall.png", site.resolve("content/pictures/hall.png"));
        link(TALKS, Path.of("../pages/talks.md"));

        Content content = read();

        assertEquals("Words.", content.files().get(0).source().text());
        assertEquals(
                new Asset("content/articles/hall.png", site.toRealPath().resolve("content/pictures/hall.png"))
                        .withFault("it holds no picture of a kind that browsers show"),
                content.assets().get(0));
        assertEquals("", findings());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such links or names can be made there")
    void aLinkFromPictureOrTextOutOfTheContentIsReported(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "secret");
        write(".git/config", "secret");
        write("shared/talks.md", "Words.");
        write("content-old/talks.md", "Words.");
        link("content/articles/a.png", Path.of("../../.git/config"));
        link("content/articles/b.md", Path.of("../../shared/talks.md"));
        link("content/articles/c.md", elsewhere.resolve("secret.md"));
        link("content/articles/d.png", site.resolve("content/articles/a.png"));
        link("content/articles/e.md", site.resolve("content-old/talks.md"));

        assertEquals(new Content(List.of(), List.of()), read());
        assertEquals("""
                content/articles/a.png:1:1 unreadable-file this is a link out of `content/`
                content/articles/b.md:1:1 unreadable-file this is a link out of `content/`
                content/articles/c.md:1:1 unreadable-file this is a link out of `content/`
                content/articles/d.png:1:1 unreadable-file this is a link out of `content/`
                content/articles/e.md:1:1 unreadable-file this is a link out of `content/`
                """, findings());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such links or names can be made there")
    void aLinkToWhatIsHiddenIsReported() throws IOException {
        write("content/.git/config", "secret");
        write("content/articles/.draft.md", "secret");
        link("content/articles/a.png", Path.of("../.git/config"));
        link("content/articles/b.md", Path.of(".draft.md"));
        link("content/static/c.txt", Path.of("../.git/config"));

        assertEquals(new Content(List.of(), List.of()), read());
        assertEquals("""
                content/articles/a.png:1:1 unreadable-file this is a link to a hidden file or into a hidden folder
                content/articles/b.md:1:1 unreadable-file this is a link to a hidden file or into a hidden folder
                content/static/c.txt:1:1 unreadable-file this is a link to a hidden file or into a hidden folder
                """, findings());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such links or names can be made there")
    void aLinkToAFolderOrToNothingIsReported() throws IOException {
        write("content/site.yaml", "");
        link("content/articles/a", site.resolve("content"));
        link("content/articles/b.md", site.resolve("content/nothing.md"));
        link("content/articles/c.md", Path.of("c.md"));

        assertEquals(1, read().files().size());
        assertEquals("""
                content/articles/a:1:1 unreadable-file this is a link to no file
                content/articles/b.md:1:1 unreadable-file this is a link to nothing
                content/articles/c.md:1:1 unreadable-file this is a link to nothing
                """, findings());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such links or names can be made there")
    void aSourceFolderBehindALinkOrInAHiddenFolderIsNoFault() throws IOException {
        write(".worktree/content/pictures/hall.png", "x");
        link(".worktree/content/articles/hall.png", Path.of("../pictures/hall.png"));
        link("here", site.resolve(".worktree"));

        assertEquals(
                2, ContentReader.read(site.resolve("here"), reporter).assets().size());
        assertEquals("", findings());
    }

    private Content read() throws IOException {
        return ContentReader.read(site, reporter);
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void link(String path, Path target) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, target);
    }

    private static byte[] bytes(String start, int... rest) {
        byte[] bytes = java.util.Arrays.copyOf(start.getBytes(StandardCharsets.UTF_8), start.length() + rest.length);
        for (int i = 0; i < rest.length; i++) {
            bytes[start.length() + i] = (byte) rest[i];
        }
        return bytes;
    }

    private String findings() {
        var lines = new StringBuilder();
        reporter.sorted()
                .forEach(finding -> lines.append("%s:%d:%d %s %s\n"
                        .formatted(
                                finding.span().file(),
                                finding.span().line(),
                                finding.span().column(),
                                finding.rule().id(),
                                finding.message())));
        return lines.toString();
    }
}
