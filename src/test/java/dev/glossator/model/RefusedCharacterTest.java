package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedCharacterTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 0x08, 0x0B, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x202A, 0x202E, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF,
                0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
            })
    void whatSteersReordersOrIsNoneIsRefused(int codePoint) {
        assertTrue(RefusedCharacter.is(codePoint));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', '\r', ' ', '~', 0xA0, 0xAD, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x202F, 0x2066, 0x2069,
                0xFDCF, 0xFDF0, 0xFEFF, 0xFFFD, 0x1F600
            })
    void whatTextsNeedIsNot(int codePoint) {
        assertFalse(RefusedCharacter.is(codePoint));
    }

    @Test
    void theFirstOneFromAnOffsetOnIsFound() {
        assertEquals(OptionalInt.of(3), RefusedCharacter.find("😀C\u202E\u001B", 0));
        assertEquals(OptionalInt.of(4), RefusedCharacter.find("😀C\u202E\u001B", 4));
        assertEquals(OptionalInt.empty(), RefusedCharacter.find("Стад 😀\r\n\tLina", 0));
    }

    @Test
    void halfAPairIsFoundAndAWholeOneIsNot() {
        assertEquals(OptionalInt.of(2), RefusedCharacter.find("😀\uD83D", 0));
        assertEquals(OptionalInt.of(0), RefusedCharacter.find("\uDE00\uD83D\uDE00", 0));
    }

    @Test
    void eachIsReplacedByOneSign() {
        assertEquals("😀\uFFFDa\uFFFD\uFFFD", RefusedCharacter.replaced("😀\u202Ea\uD83D\u0000"));
    }

    @Test
    void itsWordsSayWhatItIs() {
        assertEquals("the control character U+0085", RefusedCharacter.words(0x85));
        assertEquals("the hidden character U+202E", RefusedCharacter.words(0x202E));
        assertEquals("the hidden character U+1FFFE", RefusedCharacter.words(0x1FFFE));
    }
}
