package dev.glossator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "2, 1, 1, 9", "1, 5, 1, 4"})
    void aPlaceThatCannotBeIsRefused(int line, int column, int endLine, int endColumn) {
        assertThrows(IllegalArgumentException.class, () -> new Span("a.md", line, column, endLine, endColumn));
    }

    @Test
    void placesAreOrderedByFileLineAndColumn() {
        var inB = Span.at("b.md", 1, 1);
        var lineTen = Span.at("a.md", 10, 1);
        var lineTwo = Span.at("a.md", 2, 7);
        var longer = new Span("a.md", 2, 7, 2, 9);
        var start = Span.startOf("a.md");

        assertEquals(
                List.of(start, lineTwo, longer, lineTen, inB),
                List.of(inB, lineTen, longer, lineTwo, start).stream().sorted().toList());
    }
}
