package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteOptionsTest {
    @Test
    void secondsSince1970NameADay() {
        assertEquals(Optional.of(LocalDate.of(2025, 12, 4)), SiteOptions.sourceDate("1764806400"));
    }

    @Test
    void anEmptyVariableIsNone() {
        assertEquals(Optional.empty(), SiteOptions.sourceDate(null));
        assertEquals(Optional.empty(), SiteOptions.sourceDate(" "));
    }

    @Test
    void wordsAreRefused() {
        assertThrows(UsageException.class, () -> SiteOptions.sourceDate("today"));
    }
}
