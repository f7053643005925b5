package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {
    @ParameterizedTest
    @CsvSource({
        "RAW_HTML, a.md, 4, false",
        "RAW_HTML, a.md, 5, true",
        "RAW_HTML, a.md, 8, true",
        "RAW_HTML, a.md, 9, false",
        "RAW_HTML, b.md, 5, false",
        "MISSING_ALT, a.md, 5, false"
    })
    void itCoversItsRuleInItsLinesOfItsFile(Rule rule, String file, int line, boolean covered) {
        var allowance = new Allowance(Rule.RAW_HTML, "the sign is the subject", Span.at("a.md", 5, 1), 5, 8);

        assertEquals(covered, allowance.covers(rule, Span.at(file, line, 3)));
    }
}
