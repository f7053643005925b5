package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.language.FigureWords.Figure;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureWordsTest {
    private static final FigureWords ENGLISH = FigureWords.of("en-GB").orElseThrow();

    /** The value, half of its last digit, and what it counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "€90bn                          | 90000000000 ± 500000000 eur",
                "€ 90 bn                        | 90000000000 ± 500000000 eur",
                "90 billion euros               | 90000000000 ± 500000000 eur",
                "90 Billion Euro                | 90000000000 ± 500000000 eur",
                "EUR 90,000,000,000             | 90000000000 ± 0.5 eur",
                "EUR 90 bn                      | 90000000000 ± 500000000 eur",
                "90 bn EUR                      | 90000000000 ± 500000000 eur",
                "a 90-billion-euro loan         | 90000000000 ± 500000000 eur",
                "€90 milliard                   | 90000000000 ± 500000000 eur",
                "90 000 €                       | 90 ± 0.5",
                "90\u00A0000 €                  | 90000 ± 0.5 eur",
                "90\u00A0billion\u00A0euros     | 90000000000 ± 500000000 eur",
                "€1.5m                          | 1500000 ± 50000 eur",
                "1.5m euros                     | 1500000 ± 50000 eur",
                "1.50 million euros             | 1500000 ± 5000 eur",
                "$105B; $105bn                  | 105 ± 0.5 usd; 105000000000 ± 500000000 usd",
                "US$1.2 trillion                | 1200000000000 ± 50000000000 usd",
                "20 US dollars, 5 dollars       | 20 ± 0.5 usd; 5 ± 0.5 usd",
                "£3.25                          | 3.25 ± 0.005 gbp",
                "₴41.5bn and 2 million hryvnias | 41500000000 ± 50000000 uah; 2000000 ± 500000 uah",
                "300 billion roubles            | 300000000000 ± 500000000 rub",
                "CHF 20                         | 20 ± 0.5 chf",
                "1.5 million                    | 1500000 ± 50000",
                "19k children                   | 19000 ± 500",
                "19 thousand children           | 19000 ± 500",
                "about 19,000 children          | ~19000 ± 0.5",
                "More than €90bn                | ~90000000000 ± 500000000 eur",
                "~90 billion euros              | ~90000000000 ± 500000000 eur",
                "19.3 per cent                  | 19.3 ± 0.05 percent",
                "19.3%, 7 percent               | 19.3 ± 0.05 percent; 7 ± 0.5 percent",
                "701 square kilometres          | 701 ± 0.5 km2",
                "1.2 million km²                | 1200000 ± 50000 km2",
                "a wall of 5 m                  | 5 ± 0.5 m",
                "−5 °C                          | -5 ± 0.5 celsius",
                "5–10 billion euros             | 5 ± 0.5",
                "No. 7/12                       | 7 ± 0.5",
                "1,5 euros, 1.2.3 euros         | ''",
                "1234,567 euros                 | ''",
                "A4 paper, the G7               | ''",
                "a billion euros                | ''"
            })
    void figuresAreReadWithTheirDigits(String text, String figures) {
        assertEquals(figures, read(ENGLISH, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 90 Milliarden Euro   | 90000000000 ± 500000000 eur",
                "de | rund 1,5 Mio. Euro   | ~1500000 ± 50000 eur",
                "de | 90.000.000 €         | 90000000 ± 0.5 eur",
                "de | 2 Billionen US-Dollar | 2000000000000 ± 500000000000 usd",
                "de | 19,3 Prozent, 5 km²  | 19.3 ± 0.05 percent; 5 ± 0.5 km2",
                "uk | 90 мільярдів євро    | 90000000000 ± 500000000 eur",
                "uk | близько 1,5 млн грн  | ~1500000 ± 50000 uah",
                "uk | 19,3 відсотка; 20 тис. доларів | 19.3 ± 0.05 percent; 20000 ± 500 usd",
                "uk | 19\u00A0000 доларів  | 19000 ± 0.5 usd"
            })
    void eachLanguageHasItsWords(String language, String text, String figures) {
        assertEquals(figures, read(FigureWords.of(language).orElseThrow(), text));
    }

    @Test
    void aLanguageThatIsNotKnownHasNone() {
        assertTrue(FigureWords.of("nb").isEmpty());
    }

    @Test
    void theFigureIsWhereItIsWrittenWithoutTheWordBeforeIt() {
        Figure figure = ENGLISH.in("It is about €90\nbn.").get(0);

        assertEquals("€90 bn", figure.written());
        assertEquals(12, figure.start());
        assertEquals(18, figure.end());
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234', 5678, '5,678'",
        "1234, 5678, 5678",
        "1.20, 3.5, 3.50",
        "1.2 million, 3450000, 3.5 million",
        "'about €1,200', 3450, '€3,450'"
    })
    void anotherValueIsWrittenAsTheFigureIs(String like, BigDecimal value, String written) {
        assertEquals(written, ENGLISH.write(value, ENGLISH.in(like).get(0)));
    }

    @Test
    void anotherValueIsWrittenAsTheLanguageDoes() {
        FigureWords german = FigureWords.of("de").orElseThrow();

        assertEquals(
                "3,5 Millionen",
                german.write(
                        new BigDecimal("3500000"), german.in("1,2 Millionen").get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", " total:", "SUM", "in total"})
    void someRowsAreTotals(String name) {
        assertTrue(ENGLISH.isTotal(name));
    }

    @Test
    void otherRowsAreNone() {
        assertFalse(ENGLISH.isTotal("Total of seats"));
        assertFalse(ENGLISH.isTotal(""));
    }

    @Test
    void aLongTextIsReadInTimeThatGrowsWithItsLength() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        50_000,
                        ENGLISH.in("7,000,000,0 about 7 km ".repeat(50_000)).size()));
    }

    private static String read(FigureWords language, String text) {
        return language.in(text).stream().map(FigureWordsTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Figure figure) {
        return (figure.approximate() ? "~" : "")
                + figure.value().toPlainString()
                + " ± "
                + figure.halfDigit().stripTrailingZeros().toPlainString()
                + (figure.unit().isEmpty() ? "" : " " + figure.unit());
    }
}
