package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedLocaleTest {
    @ParameterizedTest
    @CsvSource({"uk, uk_UA", "de, de_DE", "de-AT, de_AT", "en-GB, en_GB", "zh-Hant, zh_TW", "en, ''", "qaa, ''"})
    void aLanguageHasACountry(String tag, String locale) {
        assertEquals(locale, SharedLocale.of(tag));
    }

    @Test
    void plainEnglishDoesNotLoadIcu() throws ReflectiveOperationException {
        assertEquals("", new WithoutIcu().call(SharedLocale.class, "of", "en"));
    }
}
