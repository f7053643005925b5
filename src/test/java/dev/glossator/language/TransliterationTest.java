package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {
    @ParameterizedTest
    @CsvSource({
        "anne-stad, anne-stad",
        "Anne Stad, anne-stad",
        "Anne_Stad (draft), anne-stad-draft",
        "--Stad--, stad",
        "28-point plan, 28-point-plan",
        "O'Berg, o-berg",
        "!!!, ''",
        "'', ''",
    })
    void asciiNamesKeepTheirLettersAndDigits(String fileName, String id) {
        assertEquals(id, Transliteration.toId(fileName));
    }

    @ParameterizedTest
    @CsvSource({
        "Урмєв, urmev",
        "Їжак, izak",
        "Стадьків, stadkiv",
        "Nils Jørgstad, nils-jorgstad",
        "Łosiń, losin",
        "Œuvre ß, oeuvre-ss",
        "Στάδα, stada",
        "大北, da-bei",
        "Stad – Berg…, stad-berg",
        "٣, 3",
    })
    void otherNamesBecomeLatin(String fileName, String id) {
        assertEquals(id, Transliteration.toId(fileName));
    }

    @Test
    void allApostrophesGiveAHyphen() {
        assertEquals("im-a", Transliteration.toId("Ім'я"));
        assertEquals("im-a", Transliteration.toId("Ім’я"));
        assertEquals("im-a", Transliteration.toId("Імʼя"));
    }

    @Test
    void bothUnicodeFormsOfANameGiveOneId() {
        assertEquals(Transliteration.toId("\u0419од"), Transliteration.toId("\u0418\u0306од"));
    }

    @Test
    void aNameInAsciiNeedsNoIcu() throws Exception {
        assertEquals("anne-stad", new WithoutIcu().call(Transliteration.class, "toId", "Anne Stad"));
    }
}
