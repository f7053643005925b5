package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void itsStartLiesInItAndItsEndDoesNot() {
        var range = new Range(2, 4);

        assertTrue(range.contains(2));
        assertTrue(range.contains(3));
        assertFalse(range.contains(4));
        assertEquals("cd", range.of("abcdef"));
    }

    @Test
    void itCannotEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new Range(3, 2));
    }
}
