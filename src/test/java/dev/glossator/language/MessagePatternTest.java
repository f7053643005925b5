package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagePatternTest {
    @Test
    void argumentsTakeTheirPlaces() {
        assertEquals("Stad to Berg", MessagePattern.of("en", "{1} to {0}").with("Berg", "Stad"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 джерело", "2, 2 джерела", "5, 5 джерел", "21, 21 джерело"})
    void thePluralFollowsTheLanguage(int count, String words) {
        var pattern = MessagePattern.of("uk", "{0, plural, one {# джерело} few {# джерела} other {# джерел}}");

        assertEquals(words, pattern.with(count));
    }

    @Test
    void anApostropheStaysOne() {
        assertEquals("Stad's plan", MessagePattern.of("en", "{0}'s plan").with("Stad"));
    }

    @Test
    void aPlainPatternIsItsOwnText() {
        assertEquals("All entries #", MessagePattern.of("en", "All entries #").with());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0", "by {author}", "{0, foo}", "{0, plural, one {x}}", "{99999999999}"})
    void aBadPatternIsRefusedWithItsText(String pattern) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> MessagePattern.of("en", pattern));

        assertTrue(String.valueOf(refusal.getMessage()).contains(pattern), refusal::toString);
    }

    @Test
    void aPlainPatternNeedsNoIcu() throws Exception {
        Object pattern = new WithoutIcu().call(MessagePattern.class, "of", "en", "All entries");
        Object text = pattern.getClass().getMethod("with", Object[].class).invoke(pattern, (Object) new Object[0]);

        assertEquals("All entries", text);
    }

    @Test
    void severalThreadsMayAskAtOnce() throws Exception {
        var pattern = MessagePattern.of("en", "{0}: {1, plural, one {# source} other {# sources}}");

        assertEquals(Set.of("Stad: 1,200 sources"), Threads.resultsOf(() -> pattern.with("Stad", 1200)));
    }
}
