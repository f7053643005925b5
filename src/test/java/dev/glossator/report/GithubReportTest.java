package dev.glossator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GithubReportTest {
    @Test
    void whatWouldEndAPropertyOrALineIsEscaped() {
        var place = new Span("content/a:b,c 100%.md", 3, 1, 3, 5);
        var finding = Diagnostic.of(Rule.UNKNOWN_ENTRY, place, "no entry is 100%, or: so")
                .help("one\ntwo");

        assertEquals(
                "::error file=content/a%3Ab%2Cc 100%25.md,line=3,endLine=3,col=1,endColumn=5,title=unknown-entry"
                        + "::no entry is 100%25, or: so%0Ahelp: one%0A      two\n",
                GithubReport.of(List.of(finding), "").commands());
    }

    @Test
    void whatGithubWouldDropGoesIntoTheSummary() {
        List<Diagnostic> findings = IntStream.rangeClosed(1, 12)
                .mapToObj(line -> Diagnostic.of(Rule.RAW_HTML, Span.at("content/a.md", line, 1), "`<b|` is text"))
                .toList();
        var report = GithubReport.of(findings, "");

        assertEquals(10, report.commands().lines().count());
        assertEquals(2, report.rest());
        assertTrue(report.summary()
                .endsWith("| <code>content/a&#46;md&#58;12&#58;1</code> | warning | "
                        + "<code>&#96;&#60;b&#124;&#96; is text</code> | raw-html |\n"));
    }
}
