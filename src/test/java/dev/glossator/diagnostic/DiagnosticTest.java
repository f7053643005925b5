package dev.glossator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    private static final Span PLACE = Span.at("content/articles/talks.md", 4, 7);
    private static final Span ELSEWHERE = Span.startOf("content/glossary/stad.md");

    @Test
    void aFindingHasTheSeverityOfItsRule() {
        assertEquals(
                Severity.NOTE,
                Diagnostic.of(Rule.UNMENTIONED_ENTRY, PLACE, "so").severity());
    }

    @Test
    void helpOtherPlacesAndFixesAreAddedToIt() {
        var fix = Fix.replace("write `stad`", true, PLACE, "stad");

        var finding = Diagnostic.of(Rule.UNKNOWN_ENTRY, PLACE, "no entry is named `stat`")
                .related("one", ELSEWHERE)
                .help("the nearest entry is `stad`")
                .related("two", ELSEWHERE)
                .fix(fix);

        assertEquals(
                new Diagnostic(
                        Rule.UNKNOWN_ENTRY,
                        Severity.ERROR,
                        "no entry is named `stat`",
                        "the nearest entry is `stad`",
                        PLACE,
                        List.of(new Related("one", ELSEWHERE), new Related("two", ELSEWHERE)),
                        List.of(fix)),
                finding);
    }

    @Test
    void wordsThatFillAFileLoseTheirMiddle() {
        String id = "😀".repeat(500_000);

        var finding = Diagnostic.of(Rule.BAD_ID, PLACE, "`" + id + "` is no id").help("the nearest is `" + id + "`");

        assertEquals("`" + "😀".repeat(299) + "…" + "😀".repeat(90) + "` is no id", finding.message());
        assertEquals("the nearest is `" + "😀".repeat(284) + "…" + "😀".repeat(99) + "`", finding.help());
    }

    @Test
    void aFixReplacesOnePlace() {
        assertEquals(
                new Fix("write `stad`", false, List.of(new Fix.Edit(PLACE, "stad"))),
                Fix.replace("write `stad`", false, PLACE, "stad"));
    }
}
