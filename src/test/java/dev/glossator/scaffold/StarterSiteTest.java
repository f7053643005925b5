package dev.glossator.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glossator.schema.Field;
import dev.glossator.schema.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The site that {@code new site} writes; that it builds is shown in {@code NewCommandTest}. */
class StarterSiteTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/glossator/scaffold/starter");

    private static final String ACTION = ".github/actions/glossator/action.yml";

    private final Map<String, String> files = new TreeMap<>(
            StarterSite.of("The talks, annotated").stream().collect(Collectors.toMap(NewFile::path, NewFile::text)));

    @Test
    void everyFileOfItsFolderIsWritten() throws IOException {
        Set<String> written = new TreeSet<>(files.keySet());
        written.removeIf(
                path -> path.startsWith("schemas/") || path.equals("content/site.yaml") || path.equals(ACTION));

        assertEquals(packed(), written);
    }

    /** There is one copy of it. */
    @Test
    void itsActionIsTheOneOfThisRepository() throws IOException {
        assertEquals(Files.readString(Path.of(ACTION)), text(ACTION));
    }

    @Test
    void theFirstUseOfEachFieldIsExplained() {
        String sources = text("content/sources/press.yaml");

        assertTrue(sources.contains("""
                # Required. The citation key, unique on the site.
                - id: herald-1203
                  # What it is: a type of CSL.
                  type: article-newspaper
                """), sources);
        assertEquals(1, sources.split("The citation key, unique on the site", -1).length - 1);
    }

    @Test
    void theBodyOfATextIsLeftAsItIs() throws IOException {
        String packed = Files.readString(FOLDER.resolve("content/articles/talks.md"));
        String written = text("content/articles/talks.md");

        assertEquals(packed.substring(packed.indexOf("\n---\n")), written.substring(written.indexOf("\n---\n")));
    }

    @Test
    void theSettingsExplainEveryField() {
        for (Field field : FileKind.SITE.schema().fields()) {
            assertTrue(
                    text("content/site.yaml").lines().anyMatch(line -> line.matches("#?" + field.name() + ": .+")),
                    field.name());
        }
    }

    /** A program that reads `settings.json` finds a schema for each file of content. */
    @Test
    void theEditorIsToldOfEverySchema() {
        var settings = JsonParser.parseString(text(".vscode/settings.json")).getAsJsonObject();

        assertEquals(
                Stream.of(FileKind.values())
                        .map(kind -> "./schemas/" + kind.word() + ".json")
                        .collect(Collectors.toSet()),
                settings.getAsJsonObject("yaml.schemas").keySet());
        assertTrue(files.keySet().stream()
                        .filter(path -> path.startsWith("schemas/"))
                        .count()
                == 7);
    }

    @Test
    void snippetsAreJson() {
        var snippets =
                JsonParser.parseString(text(".vscode/glossator.code-snippets")).getAsJsonObject();

        snippets.asMap()
                .forEach((name, snippet) -> assertTrue(
                        snippet.getAsJsonObject()
                                .keySet()
                                .containsAll(Set.of("scope", "prefix", "description", "body")),
                        name));
    }

    /** Every finding, of whatever severity and with any signs in it, becomes a problem at its place in the editor. */
    @Test
    void theEditorReadsTheShortFindings() throws IOException {
        JsonObject check = JsonParser.parseString(text(".vscode/tasks.json"))
                .getAsJsonObject()
                .getAsJsonArray("tasks")
                .get(0)
                .getAsJsonObject();
        JsonObject pattern = check.getAsJsonObject("problemMatcher").getAsJsonObject("pattern");
        List<String> findings = Files.readAllLines(Path.of("src/test/resources/reports/short.txt"));

        assertEquals("glossator check --format short", check.get("command").getAsString());
        assertTrue(findings.size() > 5, findings::toString);
        for (String finding : findings) {
            Matcher found = Pattern.compile(pattern.get("regexp").getAsString()).matcher(finding);
            assertTrue(found.matches(), finding);
            assertEquals(
                    finding,
                    Stream.of("file", "line", "column", "severity", "message", "code")
                            .map(part -> found.group(pattern.get(part).getAsInt()))
                            .collect(Collectors.collectingAndThen(Collectors.toList(), StarterSiteTest::joined)));
        }
    }

    private static String joined(List<String> parts) {
        return String.join(":", parts.subList(0, 3)) + ": " + parts.get(3) + ": " + parts.get(4) + " [" + parts.get(5)
                + "]";
    }

    private String text(String path) {
        return files.getOrDefault(path, "");
    }

    private static Set<String> packed() throws IOException {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replaceFirst("^dot-", "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
