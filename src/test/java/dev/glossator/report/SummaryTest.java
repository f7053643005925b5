package dev.glossator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Span HERE = Span.at("content/articles/talks.md", 3, 1);

    @Test
    void nothingFoundIsSaidInWords() {
        assertEquals("no problems in 41 files", Summary.of(List.of(), 41).words());
        assertEquals("no problems in 1 file", Summary.of(List.of(), 1).words());
    }

    @Test
    void kindsWithoutFindingsAreLeftOut() {
        var error = Diagnostic.of(Rule.UNKNOWN_ENTRY, HERE, "no entry is named `Ane Stad`");
        var note = Diagnostic.of(
                Rule.UNMENTIONED_ENTRY, Span.startOf("content/glossary/anne-stad.md"), "no page names this entry");

        assertEquals(
                "1 error, 1 note (0 fixable) in 2 of 41 files",
                Summary.of(List.of(error, note), 41).words());
    }

    @Test
    void severalAreInThePlural() {
        var summary = new Summary(2, 3, 4, 5, 1, 1);

        assertEquals("2 errors, 3 warnings, 4 notes (5 fixable) in 1 of 1 file", summary.words());
    }

    @Test
    void onlySafeFixesCountAsFixable() {
        var safe = Diagnostic.of(Rule.UNKNOWN_ENTRY, HERE, "no entry is named `Ane Stad`")
                .fix(Fix.replace("write `Anne Stad`", true, HERE, "Anne Stad"));
        var unsafe = Diagnostic.of(Rule.BROKEN_LINK, HERE, "no page is at `../x.md`")
                .fix(Fix.replace("remove the link", false, HERE, ""));

        assertEquals(new Summary(2, 0, 0, 1, 7, 1), Summary.of(List.of(safe, unsafe), 7));
    }

    @Test
    void aFileWithAFindingCountsAsLookedAt() {
        var error = Diagnostic.of(Rule.UNREADABLE_FILE, HERE, "the file cannot be read");

        assertEquals(
                "1 error (0 fixable) in 1 of 1 file",
                Summary.of(List.of(error), 0).words());
    }
}
