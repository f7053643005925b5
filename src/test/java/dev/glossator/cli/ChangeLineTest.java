package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.build.BuildRequest;
import dev.glossator.build.LiveBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLineTest {
    private static final String TALKS = "content/articles/talks.md";

    @TempDir
    private Path folder;

    @Test
    void aLineTellsWhatChangedAndWhatBecameOfIt() throws IOException {
        write(
                "content/articles/talks.md",
                "---\ntitle: Talks\nsummary: Some.\npublished: 2025-12-03\n---\n\nNobody came.\n");
        write("content/glossary/ane-stad.md", "---\nkind: person\nname: Ane Stad\n---\n\nA guest.\n");
        var build = LiveBuild.into(
                Files.createDirectories(folder.resolve("live")),
                new BuildRequest(folder, "", false, false, 1, Optional.empty()));
        build.rebuild(Set.of());

        write(TALKS, Files.readString(folder.resolve(TALKS)) + "\nThen Ane Stad came.\n");
        String line = ChangeLine.of(Set.of(TALKS), build.rebuild(Set.of(TALKS)), Optional.empty());

        assertTrue(
                line.matches("changed content/articles/talks\\.md -> 1 article, 1 backlink page, .* in \\d+ ms"), line);
    }

    @Test
    void thePageThatWasThereFirstCounts() throws IOException {
        write(TALKS, "---\ntitle: Talks\nsummary: Some.\npublished: 2025-12-03\n---\n\nNobody came.\n");
        var build = LiveBuild.into(
                Files.createDirectories(folder.resolve("live")),
                new BuildRequest(folder, "", false, false, 1, Optional.empty()));
        build.rebuild(Set.of());

        write(TALKS, Files.readString(folder.resolve(TALKS)).replace("Nobody", "Somebody"));
        Optional<String> early = build.early(Set.of(TALKS));
        String line = ChangeLine.of(Set.of(TALKS), build.rebuild(Set.of(TALKS)), early);

        assertTrue(early.isPresent());
        assertTrue(line.startsWith("changed content/articles/talks.md -> 1 article in "), line);
    }

    @Test
    void manyFilesAreCounted() throws IOException {
        write("content/site.yaml", "title: A site\n");
        var build = LiveBuild.into(
                Files.createDirectories(folder.resolve("live")),
                new BuildRequest(folder, "", false, false, 1, Optional.empty()));
        build.rebuild(Set.of());

        String line = ChangeLine.of(Set.of("a", "b", "c", "d", "e"), build.rebuild(Set.of()), Optional.empty());

        assertEquals("changed a, b, c and 2 more -> nothing differs", line.replaceFirst(" in \\d+ ms$", ""));
    }

    @Test
    void whatAnEditorWroteForAMomentIsNotNamed() throws IOException {
        write(TALKS, "Nobody came.\n");

        assertEquals(
                Set.of(TALKS, "content"),
                ChangeLine.lasting(Set.of(TALKS, "content/articles/sedXzqoAf", "content"), folder));
        assertEquals(Set.of("content/gone.md"), ChangeLine.lasting(Set.of("content/gone.md", "content/4913"), folder));
        assertEquals(Set.of("content/articles-then"), ChangeLine.lasting(Set.of("content/articles-then"), folder));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
