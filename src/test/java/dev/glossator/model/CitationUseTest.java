package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationUseTest {
    @ParameterizedTest
    @CsvSource({"herald, 1, cite-herald", "herald, 2, cite-herald--2", "Herald_2, 1, cite-herald-2"})
    void theFirstUseHasThePlainAnchor(String source, int number, String anchor) {
        var use = new CitationUse(
                source, Permalink.article("talks"), "Talks", number, "", new Sentence("", "It rained.", "", ""));

        assertEquals(anchor, use.anchor());
    }
}
