package dev.glossator.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Body;
import dev.glossator.model.Inline;
import dev.glossator.model.PercentEncoding;
import dev.glossator.model.Permalink;
import dev.glossator.model.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark 0.31.2, with every construct on, addresses of any kind and raw HTML as it is. Misses are listed with their reasons, so that the count can only rise. */
class CommonMarkTest {
    private static final Path MISSES = Path.of("src/test/resources/markdown/commonmark-misses.txt");

    /** As in every file: some of the parser's mistakes depend on where a text begins. */
    private static final String FRONT_MATTER = "---\ntitle: Talks\n---\n";

    @Test
    void onlyTheListedExamplesDiffer() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        Set<Integer> misses = new TreeSet<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            String html = html(withTabs(example.getSource()));
            if (!normal(html).equals(normal(withTabs(example.getHtml())))) {
                misses.add(i + 1);
            }
        }
        assertEquals(652, examples.size());
        assertEquals(listed(), misses, "the examples that differ, by number");
    }

    private static Set<Integer> listed() throws IOException {
        return Files.readAllLines(MISSES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(' '))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The specification writes an arrow for a tab. */
    private static String withTabs(String text) {
        return text.replace('→', '\t');
    }

    /** Ids of headings and the focus of code are ours. */
    private static String normal(String html) {
        return html.replaceAll("<h([1-6]) id=\"[^\"]*\">", "<h$1>")
                .replaceAll("<pre tabindex=\"0\">", "<pre>")
                .strip();
    }

    private static String html(String markdown) {
        String file = FRONT_MATTER + markdown;
        var parsed = new BodyReader(
                        MarkdownParser.document(file, FRONT_MATTER.length(), file.length()),
                        new SourceText("a.md", file),
                        new Reporter(),
                        RawMarkup.READERS)
                .read();
        Body body = parsed.body().rewrite(CommonMarkTest::resolved);
        return RawMarkup.restored(HtmlWriter.write(
                body.blocks(), new PageNumbers(Permalink.HOME, List.of(), List.of()), new KeysAsWords()));
    }

    private static List<Inline> resolved(List<Inline> inlines) {
        return inlines.stream().map(CommonMarkTest::resolved).toList();
    }

    private static Inline resolved(Inline inline) {
        Inline inner = inline.children().isEmpty() ? inline : inline.withChildren(resolved(inline.children()));
        if (inner instanceof Inline.Link link && link.target() instanceof Target.Written written) {
            return link.withTarget(new Target.External(PercentEncoding.ofAddress(written.address())));
        }
        if (inner instanceof Inline.Picture picture && picture.target() instanceof Target.Written written) {
            return picture.shownAs(new Target.External(PercentEncoding.ofAddress(written.address())), null);
        }
        if (inner instanceof Inline.Reference reference) {
            return new Inline.EntryLink(reference.name(), reference.children());
        }
        return inner;
    }
}
