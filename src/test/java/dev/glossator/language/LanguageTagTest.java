package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(strings = {"uk", "en-GB", "sr-Latn", "zh-Hant-TW", "de-CH-1996", "und", "x-house", "ca-valencia"})
    void tagsOfTheFormOfBcp47AreWellFormed(String tag) {
        assertEquals(true, LanguageTag.isWellFormed(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "en_US", "e", "uk-", "-uk", "українська", "en us", "../uk", "en-a", "notalanguage"})
    void otherTextsAreNone(String text) {
        assertEquals(false, LanguageTag.isWellFormed(text));
    }
}
