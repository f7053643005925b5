package dev.glossator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    private static final String TALKS = "content/articles/talks.md";

    @ParameterizedTest
    @CsvSource({
        "'one\ntwo', 4, 2, 1",
        "'one\r\ntwo', 5, 2, 1",
        "'one\rtwo', 4, 2, 1",
        "'one\n\ntwo', 5, 3, 1",
        "'one\r\rtwo', 5, 3, 1",
        "'one\r\n\r\ntwo', 7, 3, 1",
        "'one\n\rtwo', 5, 3, 1",
        "'one', 0, 1, 1",
        "'one', 3, 1, 4",
        "'one\n', 4, 2, 1"
    })
    void linesEndWithALineFeedACarriageReturnOrBoth(String text, int offset, int line, int column) {
        assertEquals(Span.at(TALKS, line, column), new SourceText(TALKS, text).span(offset, offset));
    }

    @ParameterizedTest
    @CsvSource({"Стад!, 4, 5", "😀!, 2, 2", "😀😀!, 4, 3", "e\u0301!, 2, 3", "山!, 1, 2"})
    void columnsCountCodePoints(String text, int offset, int column) {
        assertEquals(Span.at(TALKS, 1, column), new SourceText(TALKS, text).span(offset, offset));
    }

    @Test
    void aSpanMayReachOverLines() {
        var text = new SourceText(TALKS, "one\ntwo\nthree");

        assertEquals(new Span(TALKS, 1, 3, 3, 3), text.span(2, 10));
    }

    @Test
    void aSpanUpToALineEndStaysInItsLine() {
        var text = new SourceText(TALKS, "one\ntwo");

        assertEquals(new Span(TALKS, 1, 1, 1, 4), text.span(0, 3));
    }

    @Test
    void anOffsetOutsideTheTextIsRefused() {
        var text = new SourceText(TALKS, "one");

        assertThrows(IndexOutOfBoundsException.class, () -> text.span(0, 4));
    }

    @ParameterizedTest
    @CsvSource({"1, one", "2, two", "3, three", "4, ''", "5, ''", "0, ''", "-1, ''"})
    void aLineIsGivenWithoutItsEnd(int number, String line) {
        assertEquals(line, new SourceText(TALKS, "one\r\ntwo\rthree\n").line(number));
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "one, 1", "'one\n', 2", "'one\r\ntwo', 2", "'\n\n\n', 4"})
    void linesAreCounted(String text, int lines) {
        assertEquals(lines, new SourceText(TALKS, text).lineCount());
    }

    @Test
    void aThousandLinesHaveTheirNumbers() {
        var text = new SourceText(TALKS, "x\n".repeat(1000));

        assertEquals(Span.at(TALKS, 1000, 1), text.span(1998, 1998));
    }

    @Test
    void textsAreEqualByPathAndWords() {
        assertEquals(new SourceText(TALKS, "one"), new SourceText(TALKS, "one"));
        assertNotEquals(new SourceText(TALKS, "one"), new SourceText(TALKS, "two"));
        assertNotEquals(new SourceText(TALKS, "one"), new SourceText("content/pages/about.md", "one"));
    }
}
