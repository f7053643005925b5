package dev.glossator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReporterTest {
    private static final Span PLACE = Span.startOf("content/articles/talks.md");

    @Test
    void findingsAreSortedByPlaceWhateverTheOrderOfReports() {
        var reporter = new Reporter();

        reporter.report(Rule.UNKNOWN_ENTRY, Span.at("b.md", 1, 1), "later file");
        reporter.report(Rule.UNKNOWN_ENTRY, Span.at("a.md", 10, 1), "later line");
        reporter.report(Rule.RAW_HTML, Span.at("a.md", 2, 1), "a warning");
        reporter.report(Rule.UNKNOWN_ENTRY, Span.at("a.md", 2, 1), "an error");

        assertEquals(List.of("an error", "a warning", "later line", "later file"), messages(reporter));
    }

    @Test
    void aFindingThatIsReportedTwiceIsGivenOnce() {
        var reporter = new Reporter();

        reporter.report(Rule.RAW_HTML, PLACE, "raw", "help");
        reporter.report(Rule.RAW_HTML, PLACE, "raw", "help");
        reporter.report(Rule.RAW_HTML, PLACE, "raw", "other help");

        assertEquals(List.of("raw", "raw"), messages(reporter));
    }

    @Test
    void onlyErrorsAreErrors() {
        var reporter = new Reporter();

        reporter.report(Rule.RAW_HTML, PLACE, "a warning");
        reporter.report(Rule.UNMENTIONED_ENTRY, PLACE, "a note");
        assertFalse(reporter.hasErrors());

        reporter.report(Rule.UNKNOWN_ENTRY, PLACE, "an error");
        assertTrue(reporter.hasErrors());
    }

    @Test
    void manyThreadsMayReport() {
        var reporter = new Reporter();

        IntStream.rangeClosed(1, 1000)
                .parallel()
                .forEach(line -> reporter.report(Rule.RAW_HTML, Span.at("a.md", line, 1), "raw"));

        assertEquals(1000, reporter.sorted().size());
    }

    private static List<String> messages(Reporter reporter) {
        return reporter.sorted().stream().map(Diagnostic::message).toList();
    }
}
