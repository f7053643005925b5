package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTest {
    @ParameterizedTest
    @CsvSource({"0, 10", "1, 11", "4, 14"})
    void wordsAsTypedStandCharacterByCharacterInTheFile(int index, int offset) {
        assertEquals(offset, new Inline.Text("Stad", 10, 14).offsetOf(index));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 15"})
    void anEntityStandsAsAWhole(int index, int offset) {
        assertEquals(offset, new Inline.Text("&", 10, 15).offsetOf(index));
    }

    @Test
    void aPieceOfWordsKeepsItsPlace() {
        assertEquals(new Inline.Text("ta", 11, 13), new Inline.Text("Stad", 10, 14).slice(1, 3));
    }
}
