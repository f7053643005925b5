package dev.glossator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    @Test
    void itsIdIsItsNameWithHyphens() {
        assertEquals("unknown-entry", Rule.UNKNOWN_ENTRY.id());
        assertEquals("error", Rule.UNKNOWN_ENTRY.severity().word());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsFoundByItsId(Rule rule) {
        assertEquals(Optional.of(rule), Rule.named(rule.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UNKNOWN_ENTRY", "unknown_entry", "Unknown-Entry", "unknown-entr"})
    void otherWordsNameNone(String id) {
        assertEquals(Optional.empty(), Rule.named(id));
    }
}
