package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "ane-stad", "un-1325", "0123"})
    void anIdHasSmallLettersDigitsAndSingleHyphens(String id) {
        assertTrue(Slug.isId(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "Ane", "ane stad", "ane_stad", "ane.stad", "стад", "a/b", "é"})
    void otherFormsAreNoId(String id) {
        assertFalse(Slug.isId(id));
    }

    @Test
    void anIdHasAtMostEightyCharacters() {
        assertTrue(Slug.isId("a".repeat(80)));
        assertFalse(Slug.isId("a".repeat(81)));
        assertTrue(Slug.isKey("a".repeat(80)));
        assertFalse(Slug.isKey("a".repeat(81)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"herald-1203", "Stad2025", "doi:10.1-x", "_a", "a.b_c", "A--b"})
    void theKeyOfASourceMayHoldMore(String key) {
        assertTrue(Slug.isKey(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", ":a", "a b", "a/b", "стад", "a@b"})
    void otherFormsAreNoKey(String key) {
        assertFalse(Slug.isKey(key));
    }

    @ParameterizedTest
    @CsvSource({"herald-1203, herald-1203", "Stad_2025, stad-2025", "doi:10.1--x, doi-10-1-x", "_a_, a", "A.B, a-b"})
    void theAddressOfAKeyIsAnId(String key, String slug) {
        assertEquals(slug, Slug.ofKey(key));
    }
}
