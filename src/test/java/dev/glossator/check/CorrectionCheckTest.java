package dev.glossator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.link.SiteFixture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorrectionCheckTest {
    @Test
    void nothingIsCorrectedBeforeItIsPublished() {
        assertEquals(
                "5:12 early-correction this correction is dated before the article was published, on 2025-12-04\n",
                findings("published: 2025-12-04", """
                        corrections:
                          - {date: 2025-12-03, what: A}
                          - {date: 2025-12-04, what: B}"""));
    }

    @Test
    void withoutADayOfPublicationNoneIsEarly() {
        assertEquals("", findings("status: retired", "corrections: [{date: 2025-12-03, what: A}]"));
    }

    @Test
    void oneCorrectionStandsOnce() {
        assertEquals(
                "6:12 listed-twice this correction stands twice in `corrections`\n", findings("status: retired", """
                        corrections:
                          - {date: 2025-12-04, what: A}
                          - {date: 2025-12-04, what: A}"""));
    }

    @Test
    void correctionsThatDifferInDateKindOrWordsAreSeveral() {
        assertEquals("", findings("status: retired", """
                        corrections:
                          - {date: 2025-12-04, what: A}
                          - {date: 2025-12-05, what: A}
                          - {date: 2025-12-04, kind: update, what: A}
                          - {date: 2025-12-04, what: B}"""));
    }

    private static String findings(String field, String corrections) {
        var reporter = new Reporter();
        SiteFixture fixture = SiteFixture.of(SiteFixture.article(field + "\n" + corrections, "Words."));
        CorrectionCheck.check(fixture.site().articles().get(0), reporter);
        return reporter.sorted().stream()
                .map(found -> "%d:%d %s %s\n"
                        .formatted(
                                found.span().line(),
                                found.span().column(),
                                found.rule().id(),
                                found.message()))
                .collect(Collectors.joining());
    }
}
