package dev.glossator.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void textIsCutIntoWordsSpacesAndSigns() {
        assertEquals(
                List.of(
                        new Token("U", 0, 1, true),
                        new Token(".", 1, 2, false),
                        new Token(" ", 2, 5, false),
                        new Token("'", 5, 6, false),
                        new Token("Stad", 6, 10, true)),
                Tokenizer.tokensOf("U. \n ’Stad"));
    }

    @Test
    void aTokenKnowsWhereItStoodBeforeFolding() {
        assertEquals(
                List.of(new Token("É", 0, 2, true), new Token("🙂", 2, 4, false), new Token("ab", 5, 8, true)),
                Tokenizer.tokensOf("E\u0301🙂\u00ADa\u00ADb"));
    }

    @Test
    void aFoldedNameHasNoSpaceAroundIt() {
        assertEquals(List.of("Anne", " ", "Stad"), Tokenizer.fold("\u00A0Anne\t Stad \n"));
        assertEquals(List.of(), Tokenizer.fold("  "));
    }
}
