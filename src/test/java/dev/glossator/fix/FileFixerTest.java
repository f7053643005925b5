package dev.glossator.fix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.fix.MendedText.Replacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFixerTest {
    private static final Optional<String> CHANGED = Optional.of("has changed since it was read");
    private static final Optional<String> FOREIGN = Optional.of("is a link, or no file of content/");

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void aFolder() throws IOException {
        source = folder.toRealPath().resolve("site");
        Files.createDirectories(source.resolve("content"));
    }

    @Test
    void onlyTheWordsChange() throws IOException {
        Path file = write("content/a.md", "\uFEFFold\r\nwörds");

        assertEquals(Optional.empty(), fix("content/a.md", "old\r\nwörds"));
        assertArrayEquals("\uFEFFnew\r\nwörds".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
        assertEquals(List.of("a.md"), names(source.resolve("content")));
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = write("content/a.md", "old\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

        fix("content/a.md", "old\n");

        assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFileThatHasChangedIsLeftAlone() throws IOException {
        Path file = write("content/a.md", "old, and more\n");

        assertEquals(CHANGED, fix("content/a.md", "old\n"));
        assertEquals("old, and more\n", Files.readString(file));
    }

    @Test
    void aFileThatIsNoTextAnyMoreIsLeftAlone() throws IOException {
        Files.write(source.resolve("content/a.md"), new byte[] {(byte) 0xFF});

        assertEquals(CHANGED, fix("content/a.md", "old\n"));
    }

    @Test
    void aFileThatIsGoneDoesNotComeBack() throws IOException {
        assertEquals(CHANGED, fix("content/a.md", "old\n"));
        assertEquals(List.of(), names(source.resolve("content")));
    }

    @Test
    void aLinkIsNotFollowedAndNotReplaced() throws IOException {
        Path outside = folder.resolve("outside.md");
        Files.writeString(outside, "old\n");
        Files.createSymbolicLink(source.resolve("content/a.md"), outside);

        assertEquals(FOREIGN, fix("content/a.md", "old\n"));
        assertEquals("old\n", Files.readString(outside));
    }

    @Test
    void aFolderThatIsALinkIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("a.md"), "old\n");
        Files.createSymbolicLink(source.resolve("content/notes"), outside);

        assertEquals(FOREIGN, fix("content/notes/a.md", "old\n"));
        assertEquals("old\n", Files.readString(outside.resolve("a.md")));
    }

    @Test
    void nothingBesideTheContentIsWritten() throws IOException {
        write("templates/a.md", "old\n");

        assertEquals(FOREIGN, fix("templates/a.md", "old\n"));
        assertEquals(FOREIGN, fix("content/../templates/a.md", "old\n"));
    }

    private Optional<String> fix(String path, String read) throws IOException {
        return FileFixer.in(source)
                .write(new MendedText(new SourceText(path, read), List.of(new Replacement(0, 3, "new")), 1));
    }

    private Path write(String name, String text) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
