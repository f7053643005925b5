package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.model.Correction;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrectionParserTest {
    @Test
    void theNewestStandsFirstAndOfOneDayTheLastWritten() {
        assertEquals(
                List.of(
                        "_correction-2025-12-09 update D",
                        "_correction-2025-12-05-2 clarification C",
                        "_correction-2025-12-05 correction A",
                        "_correction-2025-12-04 correction B"),
                corrections("""
                        corrections:
                          - {date: 2025-12-05, what: A}
                          - {date: 2025-12-04, kind: correction, what: B}
                          - {date: 2025-12-05, kind: clarification, what: C}
                          - {date: 2025-12-09, kind: update, what: D}"""));
    }

    @Test
    void aCorrectionAddedBelowLeavesTheAddressesOfTheOthers() {
        List<String> before = corrections("corrections: [{date: 2025-12-05, what: A}]");
        List<String> after = corrections("corrections: [{date: 2025-12-05, what: A}, {date: 2025-12-05, what: B}]");

        assertEquals(before, after.subList(1, 2));
    }

    @Test
    void aDateAndWordsAreNeeded() {
        Parsed parsed =
                Parsed.article("corrections: [{what: A}, {date: 2025-12, what: B}, {date: 2025-12-05, what: \"\"}]");

        assertEquals(List.of(), parsed.article().corrections());
        assertEquals("""
                3:15 missing-field a correction needs `date`
                3:33 bad-date `date` must be a date, found `2025-12`
                3:77 front-matter-type `what` must be text, found empty text
                """, parsed.findings());
    }

    @Test
    void theClaimsThatItTouchesHaveALimit() {
        String most = IntStream.range(0, CorrectionParser.MOST_TOUCHED)
                .mapToObj(number -> "c" + number)
                .collect(Collectors.joining(", "));

        Parsed allowed = touching(most);
        assertEquals("", allowed.findings());
        assertEquals(100, allowed.article().corrections().get(0).touches().size());
        assertEquals(
                "3:52 front-matter-type a correction touches at most 100 claims\n",
                touching(most + ", one-more").findings());
    }

    private static Parsed touching(String ids) {
        return Parsed.article("corrections: [{date: 2025-12-05, what: A, touches: [" + ids + "]}]");
    }

    private static List<String> corrections(String field) {
        return Parsed.article(field).article().corrections().stream()
                .map(CorrectionParserTest::line)
                .toList();
    }

    private static String line(Correction correction) {
        return correction.anchor() + " " + correction.kind().word() + " " + correction.what();
    }
}
