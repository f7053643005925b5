package dev.glossator.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Severity;
import dev.glossator.model.OutputFile;
import dev.glossator.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of CommonMark 0.31.2 as articles of one site, from the files to the pages. What a reader sees of each, white space aside,
 * is what the specification shows. The others are listed with what is reported of them and why, so that the count can only fall.
 */
class CommonMarkPagesTest {
    private static final Path DIFFERING = Path.of("src/test/resources/markdown/commonmark-pages.txt");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String FRONT_MATTER = """
            ---
            title: Talks
            published: 2025-12-03
            summary: What was said.
            ---
            """;

    @TempDir
    private Path folder;

    @Test
    void eachPageShowsTheTextOfItsExample() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        write(examples);

        Checked checked = Build.check(new BuildRequest(folder, "", false, false, 1, Optional.of(TODAY)));
        Map<String, String> pages = pages(checked);

        List<String> differing = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            String id = id(i + 1);
            if (!shown(pages.getOrDefault(id, "")).contains(seen(examples.get(i)))) {
                differing.add(i + 1 + " " + reported(id, checked));
            }
        }
        assertEquals(652, examples.size());
        assertEquals(listed(), differing, "the examples whose text differs, and what is reported of them");
    }

    private void write(List<Example> examples) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("content/articles"));
        for (int i = 0; i < examples.size(); i++) {
            Files.writeString(
                    articles.resolve(id(i + 1) + ".md"),
                    FRONT_MATTER + withTabs(examples.get(i).getSource()));
        }
    }

    /** The pages of all articles by id, although a site with errors is not published. */
    private Map<String, String> pages(Checked checked) {
        return Renderer.of(checked.site(), folder, TODAY, false)
                .files()
                .map(Supplier::get)
                .filter(file -> file.permalink().file().startsWith("articles/example-"))
                .map(OutputFile.Made.class::cast)
                .collect(Collectors.toMap(file -> file.permalink().file().split("/", -1)[1], OutputFile.Made::text));
    }

    private static String shown(String page) {
        return text(Jsoup.parse(page).expectFirst(".prose"));
    }

    private static String seen(Example example) {
        return text(Jsoup.parseBodyFragment(withTabs(example.getHtml())).body());
    }

    /** The text of an element without white space; what stands for a picture counts. */
    private static String text(Element element) {
        element.select("img").forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))));
        return element.wholeText().replaceAll("\\s+", "");
    }

    /** The rules of errors and warnings in the text of an article. */
    private static String reported(String id, Checked checked) {
        String rules = checked.diagnostics().stream()
                .filter(found -> found.span().file().equals("content/articles/" + id + ".md"))
                .filter(found -> found.span().line() > FRONT_MATTER.lines().count())
                .filter(found -> found.severity() != Severity.NOTE)
                .map(Diagnostic::rule)
                .map(rule -> rule.id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return rules.isEmpty() ? "nothing" : rules;
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(DIFFERING).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 3))
                .map(words -> words[0] + " " + words[1])
                .toList();
    }

    private static String id(int number) {
        return "example-" + number;
    }

    /** The specification writes an arrow for a tab. */
    private static String withTabs(String text) {
        return text.replace('→', '\t');
    }
}
