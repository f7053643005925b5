package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.glossator.Golden;
import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Built;
import dev.glossator.build.Checked;
import dev.glossator.report.JsonReport;
import dev.glossator.report.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/json.md} shows the site of the case {@code annotated} as JSON, and that site is the same if it is written so. The page is
 * {@code src/test/resources/json.md} with a block in the place of each line that begins with {@code @}.
 */
class JsonDocsTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path ANNOTATED = CASES.resolve("annotated");
    private static final Path TEMPLATE = Path.of("src/test/resources/json.md");
    private static final String FENCE = "---\n";

    private static final Pattern SPAN = Pattern.compile("(?:\\[(?<words>[^\\[\\]]*)]|:::) ?\\{(?<given>[^}]*)}");
    private static final Pattern GIVEN = Pattern.compile(
            "\\.(?<class>[a-z]+)|#(?<id>[a-z]+)|(?<key>[a-z-]+)=(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^ ]+))");

    @TempDir
    private Path folder;

    @Test
    void aSiteIsTheSameIfItsRecordsAreJson() throws IOException {
        Path json = folder.resolve("json");
        for (Path file : filesIn(ANNOTATED.resolve("content"))) {
            writeAsJson(file, json);
        }

        Map<String, String> written = pages(ANNOTATED, "of-yaml");

        assertTrue(written.size() > 20, written.keySet().toString());
        assertFalse(Files.exists(json.resolve("content/sources/press.yaml")));
        assertEquals(written, pages(json, "of-json"));
    }

    @Test
    void eachConstructIsShownAsJson() throws IOException {
        var page = new StringBuilder();
        for (String line : Files.readAllLines(TEMPLATE)) {
            page.append(line.startsWith("@") ? block(line.substring(1).split(" ")) : line + "\n");
        }

        Golden.check(Path.of("docs/json.md"), page.toString());
    }

    private void writeAsJson(Path file, Path site) throws IOException {
        String name = ANNOTATED.relativize(file).toString();
        Path target = site.resolve(name.startsWith("content/sources/") ? name.replace(".yaml", ".json") : name);
        Files.createDirectories(target.getParent());
        if (name.endsWith(".yaml")) {
            Files.writeString(target, JsonForm.text(JsonForm.of(Files.readString(file))));
        } else if (name.endsWith(".md")) {
            String[] parts = Files.readString(file).split(FENCE, 3);
            Files.writeString(target, FENCE + JsonForm.text(JsonForm.of(parts[1])) + FENCE + parts[2]);
        } else {
            Files.copy(file, target);
        }
    }

    /** The files of the site by path, without what Glossator has to remember. */
    private Map<String, String> pages(Path source, String name) throws IOException {
        Path output = folder.resolve(name);
        Built built = Build.build(request(source), output);
        assertEquals(List.of(), built.checked().diagnostics());
        Map<String, String> pages = new TreeMap<>();
        for (Path file : filesIn(output)) {
            String path = output.relativize(file).toString();
            if (!path.startsWith(".glossator")) {
                pages.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return pages;
    }

    private static BuildRequest request(Path source) {
        return new BuildRequest(source, "", false, false, 1, Optional.of(LocalDate.of(2026, 11, 25)));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What a line of the template asks for: a kind, and what it is made from. */
    private static String block(String[] asked) throws IOException {
        return switch (asked[0]) {
            case "record" -> both(record(content(asked[1]), asked[2]));
            case "field" -> both(field(content(asked[1]).split(FENCE, 3)[1], asked[2]));
            case "span" -> span(asked[1]);
            case "citation" ->
                fenced(
                        "json",
                        expected(asked[1])
                                .expectFirst("pre[aria-label=CSL-JSON]")
                                .wholeText());
            case "provenance" -> provenance(expected(asked[1]).expectFirst("article"));
            case "findings" -> fenced("json", findings(CASES.resolve(asked[1])));
            default -> throw new IllegalArgumentException(asked[0]);
        };
    }

    private static String both(String yaml) {
        return fenced("yaml", yaml) + "\n" + fenced("json", JsonForm.text(JsonForm.of(yaml)));
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text.stripTrailing() + "\n```\n";
    }

    private static String content(String file) throws IOException {
        return Files.readString(ANNOTATED.resolve("content").resolve(file));
    }

    private static Document expected(String page) throws IOException {
        return Jsoup.parse(Files.readString(ANNOTATED.resolve("expected").resolve(page)));
    }

    /** The item of a list with that id. */
    private static String record(String list, String id) {
        return Stream.of(list.split("(?m)^(?=- )"))
                .filter(item -> item.matches("(?s)- \\{?id: " + id + "[,\n].*"))
                .findFirst()
                .orElseThrow();
    }

    /** A field with the lines that belong to it. */
    private static String field(String fields, String name) {
        return Stream.of(fields.split("(?m)^(?=[a-z])"))
                .filter(field -> field.startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
    }

    /** The first span or opening of a block in the article whose attributes have a word. */
    private static String span(String word) throws IOException {
        Matcher found = SPAN.matcher(content("articles/talks.md").split(FENCE, 3)[2]);
        return found.results()
                .map(result -> result.group())
                .filter(span -> span.substring(span.indexOf('{')).contains(word))
                .findFirst()
                .map(span -> fenced("markdown", span) + "\n" + fenced("json", JsonForm.text(attributes(span))))
                .orElseThrow();
    }

    private static JsonObject attributes(String span) {
        var json = new JsonObject();
        Matcher whole = SPAN.matcher(span);
        assertTrue(whole.matches());
        if (whole.group("words") != null) {
            json.addProperty("words", whole.group("words"));
        }
        GIVEN.matcher(whole.group("given")).results().forEach(given -> {
            String value = Stream.of(given.group(1), given.group(2), given.group(4), given.group(5))
                    .filter(group -> group != null)
                    .collect(Collectors.joining());
            json.addProperty(given.group(1) != null ? "class" : given.group(2) != null ? "id" : given.group(3), value);
        });
        return json;
    }

    private static String provenance(Element article) {
        var counts = new JsonObject();
        article.dataset().forEach((kind, number) -> counts.addProperty(kind, Integer.valueOf(number)));
        String start = article.outerHtml().lines().findFirst().orElseThrow();
        return fenced("html", start) + "\n" + fenced("json", JsonForm.text(counts));
    }

    private static String findings(Path site) throws IOException {
        Checked checked = Build.check(request(site));
        return JsonReport.of(checked.diagnostics(), Summary.of(checked.diagnostics(), checked.files()));
    }
}
