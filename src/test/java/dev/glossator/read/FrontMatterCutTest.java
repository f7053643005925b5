package dev.glossator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.ContentFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterCutTest {
    private static final String TALKS = "content/articles/talks.md";

    private final Reporter reporter = new Reporter();

    @ParameterizedTest
    @CsvSource({
        "'---\ntitle: Talks\n---\nWords.', 'title: Talks\n', Words.",
        "'---\r\ntitle: Talks\r\n---\r\nWords.', 'title: Talks\r\n', Words.",
        "'---\rtitle: Talks\r---\rWords.', 'title: Talks\r', Words.",
        "'---  \ntitle: Talks\n--- \t\nWords.', 'title: Talks\n', Words.",
        "'---\ntitle: Talks\n---', 'title: Talks\n', ''",
        "'---\n---\nWords.', '', Words.",
        "'---\n\n---\n\nWords.', '\n', '\nWords.'",
        "'---\na: 1\n----\nb: 2\n---\nWords.', 'a: 1\n----\nb: 2\n', Words.",
        "'---\na: 1\n ---\nb: 2\n---\nWords.', 'a: 1\n ---\nb: 2\n', Words.",
        "'---\na: 1\n---\nb\n---\nc', 'a: 1\n', 'b\n---\nc'"
    })
    void frontMatterStandsBetweenTwoLinesOfThreeHyphens(String text, String frontMatter, String body) {
        ContentFile file = cut(text);

        assertTrue(file.hasFrontMatter());
        assertEquals(frontMatter, file.frontMatter());
        assertEquals(body, text.substring(file.bodyStart()));
        assertFalse(file.isUnclosed());
        assertEquals(List.of(), reporter.sorted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Words.",
                "\n---\na: 1\n---\n",
                "----\na: 1\n----\n",
                " ---\na: 1\n---\n",
                "--\n",
                "--- a\n---\n",
                "+++\na\n+++\n"
            })
    void aTextThatBeginsOtherwiseHasNone(String text) {
        ContentFile file = cut(text);

        assertFalse(file.hasFrontMatter());
        assertEquals("", file.frontMatter());
        assertEquals(0, file.bodyStart());
        assertEquals(List.of(), reporter.sorted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---", "---\n", "---\ntitle: Talks\n", "---\r\ntitle: Talks\r\n--\r\nWords.", "---\na: 1\n----"})
    void anEndThatIsMissingIsReportedAtTheBeginning(String text) {
        ContentFile file = cut(text);

        assertEquals("", file.frontMatter());
        assertTrue(file.isUnclosed());
        assertEquals(
                List.of(Diagnostic.of(
                                Rule.UNCLOSED_FRONT_MATTER,
                                new Span(TALKS, 1, 1, 1, 4),
                                "the front matter that begins here has no end")
                        .help("write a line `---` below its last field")),
                reporter.sorted());
    }

    @Test
    void aYamlFileIsAFrontMatterAsAWhole() {
        String text = "---\n- id: herald\n---\n";

        ContentFile file = FrontMatterCut.cut(new SourceText("content/sources/press.yaml", text), reporter);

        assertEquals(text, file.frontMatter());
        assertEquals(text.length(), file.bodyStart());
        assertFalse(file.hasFrontMatter());
    }

    private ContentFile cut(String text) {
        return FrontMatterCut.cut(new SourceText(TALKS, text), reporter);
    }
}
