package dev.glossator.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.model.Asset;
import dev.glossator.model.Content;
import dev.glossator.read.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseTest {
    private final Reporter reporter = new Reporter();

    @TempDir
    private Path folder;

    @Test
    void aRevisionIsReadAsItWasByTheRulesOfReading() throws IOException {
        Repository site = site().write("content/articles/talks.md", "---\ntitle: Then\n---\nStad ‐ так.\n")
                .write("content/articles/.hidden.md", "hidden")
                .write("content/.obsidian/notes.md", "hidden")
                .write("content/articles/hall.png", "picture")
                .write("content/static/.well-known/a.md", "as it is")
                .write("content/empty.yaml", "")
                .write("elsewhere/content/articles/other.md", "not of this site")
                .commit()
                .write("content/articles/talks.md", "---\ntitle: Now\n---\n");

        Content content = read("HEAD", site);

        assertEquals(
                List.of("content/articles/talks.md: ---\ntitle: Then\n---\nStad ‐ так.\n", "content/empty.yaml: "),
                content.files().stream()
                        .map(file -> file.path() + ": " + file.source().text())
                        .toList());
        assertEquals(
                List.of("content/articles/hall.png", "content/static/.well-known/a.md"),
                content.assets().stream().map(Asset::path).toList());
        assertEquals(List.of(), reporter.sorted());
    }

    @Test
    void whatFillsMoreThanOneReadOfThePipeIsWhole() throws IOException {
        String text = "word ".repeat(180_000);
        Repository site = site();
        for (int i = 0; i < 5; i++) {
            site.write("content/articles/a" + i + ".md", i + text);
        }

        Content content = read("HEAD", site.commit());

        assertEquals(
                List.of("0", "1", "2", "3", "4"),
                content.files().stream()
                        .map(file -> file.source().text().replace(text, ""))
                        .toList());
    }

    @Test
    void aTextThatIsTooLargeIsReportedAsOnDisk() throws IOException {
        Repository site = site().write("content/articles/a.md", "x".repeat(ContentReader.LARGEST_TEXT + 1))
                .write("content/articles/b.md", "x".repeat(ContentReader.LARGEST_TEXT))
                .commit();

        assertEquals(1, read("main", site).files().size());
        assertEquals(List.of("content/articles/a.md:1 the file is larger than 1 MiB"), findings());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a right of its own there")
    void linksAndOtherRepositoriesAreToldAndNotFollowed() throws IOException {
        Repository site = site().write("content/articles/talks.md", "x").write("secret.md", "y");
        Files.createSymbolicLink(site.folder().resolve("content/articles/link.md"), Path.of("../../secret.md"));
        Repository.in(site.folder().resolve("content/articles/inner")).commit();

        assertEquals(1, read("HEAD", site.commit()).files().size());
        assertEquals(
                List.of(
                        "content/articles/inner:1 this is another repository",
                        "content/articles/link.md:1 this is a link, which is not followed in a revision"),
                findings());
    }

    @Test
    void aFolderInsideARepositoryIsASiteOfItsOwn() throws IOException {
        Repository site = site().write("content/a.md", "outer")
                .write("sites/talks of december/content/b.md", "inner")
                .commit();

        Content content = read("HEAD", site.folder().resolve("sites/talks of december"));

        assertEquals(
                List.of("content/b.md"),
                content.files().stream().map(file -> file.path()).toList());
    }

    @Test
    void aRevisionGoesBeforeAFolderOfThatName() throws IOException {
        Repository site = site().write("content/a.md", "in git").commit();
        site.git("branch", "src");
        site.write("content/a.md", "now");

        assertTrue(Files.isDirectory(Path.of("src")));
        assertEquals("in git", read("src", site).files().get(0).source().text());
    }

    @Test
    void aFolderIsTakenIfItIsWrittenAsOneOrThereIsNoSuchRevision() throws IOException {
        Repository site = site().write("content/a.md", "in git").commit();
        Repository other = Repository.in(folder.resolve("other")).write("content/a.md", "beside");

        assertEquals(
                "beside",
                read(other.folder().toString(), site).files().get(0).source().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "--upload-pack=touch here", "--", "", "HEAD\nmain", "HEAD\0"})
    void whatCouldBeAnOptionIsRefused(String name) throws IOException {
        Repository site = site().write("content/a.md", "x").commit();

        String refusal = refusal(() -> Base.of(name, site.folder()));

        assertEquals("`" + name + "` can be no revision and no folder", refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nowhere", "HEAD~1", "HEAD:content", "main..main", "0123456789012345678901234567890123456789"})
    void whatIsNoCommitIsRefused(String name) throws IOException {
        Repository site = site().write("content/a.md", "x").commit();

        String refusal = refusal(() -> Base.of(name, site.folder()));

        assertTrue(refusal.startsWith("there is no revision and no folder `" + name + "`\n  help: "));
    }

    @Test
    void aShallowCloneSaysHowToFetchTheHistory() throws IOException {
        Repository whole = site().write("content/a.md", "x").commit().commit();
        Repository shallow = whole.cloned(folder.resolve("shallow"), "--depth=1");

        String refusal = refusal(() -> Base.of("HEAD~1", shallow.folder()));

        assertTrue(refusal.contains("`fetch-depth: 0`"), refusal);
    }

    @Test
    void aCloneWithoutTextsSaysThatTheyAreMissingAndFetchesNothing() throws IOException {
        Repository whole = site().write("content/a.md", "x").commit();
        whole.git("config", "uploadpack.allowFilter", "true");
        Repository partial = whole.cloned(folder.resolve("partial"), "--filter=blob:none", "--no-checkout");
        partial.write("content/a.md", "now");

        String refusal = refusal(() -> read("HEAD", partial));

        assertTrue(refusal.startsWith("git ") && refusal.contains("`HEAD`"), refusal);
    }

    @Test
    void whatIsNotKeptInGitHasNoRevisions() throws IOException {
        Path plain = folder.resolve("plain");
        Files.createDirectories(plain.resolve("content"));

        String refusal = refusal(() -> Base.of("main", plain));

        assertTrue(refusal.contains("not a git repository"), refusal);
    }

    @Test
    void aRevisionWithoutContentIsRefused() throws IOException {
        Repository site = site().write("readme.md", "x").commit().write("content/a.md", "now");

        String refusal = refusal(() -> read("HEAD", site));

        assertEquals("`HEAD` has no folder content/ in " + site.folder(), refusal);
    }

    @Test
    void theRepositoryStaysAsItIs() throws IOException {
        Repository site = site().write("content/a.md", "x").commit().write("content/a.md", "now");
        String before = state(site.folder());

        read("HEAD", site);

        assertEquals(before, state(site.folder()));
    }

    private static String refusal(Executable work) {
        return String.valueOf(assertThrows(HistoryException.class, work).getMessage());
    }

    private static String state(Path folder) throws IOException {
        var state = new TreeMap<String, FileTime>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                state.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return state.toString();
    }

    private Repository site() throws IOException {
        return Repository.in(folder.resolve("site"));
    }

    private Content read(String name, Repository site) throws IOException {
        return read(name, site.folder());
    }

    private Content read(String name, Path source) throws IOException {
        return ContentReader.read(Base.of(name, source).tree(), reporter);
    }

    private List<String> findings() {
        return reporter.sorted().stream()
                .map((Diagnostic found) ->
                        found.span().file() + ":" + found.span().line() + " " + found.message())
                .toList();
    }
}
