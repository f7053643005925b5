package dev.glossator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    @Test
    void aFindingIsKnownAgainWhenItsLineMoves() {
        Baseline baseline = baselineOf("<b> came.\n");

        assertEquals(List.of(), unknown(baseline, "Before.\n\n<b> came, and stayed.\n"));
        assertEquals(List.of("`<u>` is text"), unknown(baseline, "<b> came.\n<u>\n"));
    }

    @Test
    void oneMoreOfAKindIsNew() {
        assertEquals(List.of("`<b>` is text"), unknown(baselineOf("<b>\n<b>\n"), "<b>\n<b>\n<b>\n"));
    }

    @Test
    void theSameInAnotherFileIsNew() {
        var other = new SourceText("content/articles/other.md", "<b> came.\n");
        var found = findings(other);

        assertFalse(baselineOf("<b> came.\n").knows(found.get(0), fingerprints(other, found)));
    }

    @Test
    void whatIsGoneIsTold() {
        SourceText text = text("<u>\n");
        List<Diagnostic> found = findings(text);

        assertEquals(
                List.of("`<b>` is text"),
                baselineOf("<b>\n<u>\n").gone(found, fingerprints(text, found)).stream()
                        .map(Baseline.Entry::message)
                        .toList());
    }

    @Test
    void anErrorIsNeverInIt() {
        SourceText text = text("[[Ane]]\n");
        var error = List.of(Diagnostic.of(Rule.UNKNOWN_ENTRY, text.span(0, 7), "no entry is named `Ane`"));
        Baseline baseline = read(written(text, error)).orElseThrow();

        assertFalse(baseline.knows(error.get(0), fingerprints(text, error)));
        assertEquals(List.of(), baseline.gone(List.of(), fingerprints(text, List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title: Talks",
                "[]",
                "{}",
                "{\"version\": 2, \"findings\": []}",
                "{\"version\": 1, \"findings\": [{\"rule\": \"raw-html\"}]}",
                "{\"version\": 1, \"findings\": {}}"
            })
    void whatIsNoBaselineIsNotRead(String other) {
        assertTrue(read(other).isEmpty());
    }

    private static Optional<Baseline> read(String written) {
        return Baseline.read(written);
    }

    private static Baseline baselineOf(String text) {
        SourceText source = text(text);
        return read(written(source, findings(source))).orElseThrow();
    }

    private static String written(SourceText text, List<Diagnostic> findings) {
        var out = new StringWriter();
        Baseline.write(findings, fingerprints(text, findings), out);
        return out.toString();
    }

    private static List<String> unknown(Baseline baseline, String words) {
        SourceText text = text(words);
        List<Diagnostic> found = findings(text);
        return found.stream()
                .filter(finding -> !baseline.knows(finding, fingerprints(text, found)))
                .map(Diagnostic::message)
                .toList();
    }

    private static SourceText text(String words) {
        return new SourceText("content/articles/talks.md", words);
    }

    private static Fingerprints fingerprints(SourceText text, List<Diagnostic> findings) {
        return new Fingerprints(findings, path -> Optional.of(text));
    }

    /** One for each tag. */
    private static List<Diagnostic> findings(SourceText text) {
        List<Diagnostic> found = new ArrayList<>();
        int start = text.text().indexOf('<');
        while (start >= 0) {
            int end = text.text().indexOf('>', start) + 1;
            String tag = text.text().substring(start, end);
            found.add(Diagnostic.of(Rule.RAW_HTML, text.span(start, end), "`" + tag + "` is text"));
            start = text.text().indexOf('<', end);
        }
        return found;
    }
}
