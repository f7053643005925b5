package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "Є", "ß", "7", "²", "Ⅷ", "́", "中", "한", "𞤀"})
    void lettersNumbersAndMarksArePartsOfWords(String part) {
        assertTrue(Characters.isWordPart(part.codePointAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "'", "’", "_", "€", "–", "🙂", "\u00AD"})
    void signsAreNot(String sign) {
        assertFalse(Characters.isWordPart(sign.codePointAt(0)));
    }

    @Test
    void everyCodePointIsWhatIcuSaysOnEveryJdk() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int type = UCharacter.getType(codePoint);
            boolean wordPart = type >= ECharacterCategory.UPPERCASE_LETTER && type <= ECharacterCategory.OTHER_NUMBER;
            assertEquals(wordPart, Characters.isWordPart(codePoint), Integer.toHexString(codePoint));
        }
    }

    @Test
    void marksJoinTheirLetters() {
        assertEquals("É", Characters.composed("E\u0301"));
        assertEquals("й", Characters.composed("и\u0306"));
        assertEquals("한", Characters.composed("\u1112\u1161\u11AB"));
    }

    @Test
    void textInLatinAndCyrillicNeedsNoIcu() throws Exception {
        assertEquals("Émile Їжак", new WithoutIcu().call(Characters.class, "composed", "Émile Їжак"));
    }
}
