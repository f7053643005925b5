package dev.glossator.scaffold;

import dev.glossator.render.schema.JsonSchema;
import dev.glossator.schema.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small site to learn from: what lies in {@code starter/}, each field explained, and the schemas for its editor. */
public final class StarterSite {
    /** The files in the program; a class path cannot be listed. */
    static final Map<String, FileKind> CONTENT = Map.of(
            "content/articles/talks.md", FileKind.ARTICLE,
            "content/claims/talks.yaml", FileKind.CLAIMS,
            "content/events/talks.yaml", FileKind.EVENTS,
            "content/glossary/ane-stad.md", FileKind.ENTRY,
            "content/glossary/lina.md", FileKind.ENTRY,
            "content/glossary/ministry-of-examples.md", FileKind.ENTRY,
            "content/glossary/odd-berg.md", FileKind.ENTRY,
            "content/pages/about.md", FileKind.PAGE,
            "content/sources/press.yaml", FileKind.SOURCES);

    private static final List<String> AROUND = List.of(
            ".github/actions/glossator/action.yml",
            ".github/workflows/daily.yml",
            ".github/workflows/pages.yml",
            ".github/workflows/pull-request.yml",
            ".gitignore",
            ".vscode/extensions.json",
            ".vscode/glossator.code-snippets",
            ".vscode/settings.json",
            ".vscode/tasks.json");

    private StarterSite() {}

    /** All its files, by path. */
    public static List<NewFile> of(String title) {
        Stream<NewFile> content = CONTENT.entrySet().stream()
                .map(file -> new NewFile(file.getKey(), Explained.of(file.getValue(), packed(file.getKey()))));
        Stream<NewFile> around = AROUND.stream().map(path -> new NewFile(path, packed(path)));
        Stream<NewFile> schemas = Arrays.stream(FileKind.values())
                .map(kind -> new NewFile("schemas/" + kind.word() + ".json", JsonSchema.of(kind)));
        return Stream.of(Stream.of(Blank.settings(title)), content, around, schemas)
                .flatMap(files -> files)
                .sorted(Comparator.comparing(NewFile::path))
                .toList();
    }

    /** Files whose name begins with a point are kept under another one, so that no tool takes them for its own. */
    private static String packed(String path) {
        String name = "starter/" + path.replaceFirst("^\\.", "dot-");
        try (InputStream in = StarterSite.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
