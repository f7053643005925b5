package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import dev.glossator.model.EventDate;
import dev.glossator.model.PartialDate;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "en, 2025-12-04, 4 December 2025",
        "en, 2025-12, December 2025",
        "en, 2025, 2025",
        "en-US, 2025-12-04, 'December 4, 2025'",
        "uk, 2025-12-04, 4 грудня 2025 року",
        "uk, 2025-12, грудень 2025 року",
        "de, 2025-12-04, 4. Dezember 2025",
        "th, 2025, 2025",
        "en, 1500-02-28, 28 February 1500",
        "xx, 2025-12-04, 4 December 2025",
    })
    void aDateIsWrittenAsFarAsItIsKnown(String language, String date, String words) {
        assertEquals(words, written(language, date));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2025-12-02/2025-12-04, 2 – 4 December 2025",
        "en, 2025-11-30/2025-12-04, 30 November – 4 December 2025",
        "en, 2023-12-31/2025-12-04, 31 December 2023 – 4 December 2025",
        "en, 2025-11/2025-12, November – December 2025",
        "en, 2023/2025, 2023 – 2025",
        "en, 2023-09/2025-07-18, September 2023 – 18 July 2025",
        "uk, 2025-12-02/2025-12-04, 2–4 грудня 2025 року",
        "en, 1400-02-01/1400-02-28, 1 – 28 February 1400",
    })
    void anIntervalIsWrittenWithoutRepetition(String language, String date, String words) {
        assertEquals(words, written(language, date));
    }

    @ParameterizedTest
    @CsvSource({"en, Dec", "en-US, Dec", "uk, груд.", "de, Dez", "ja, 12月"})
    void aMonthAloneIsShort(String language, String word) {
        assertEquals(word, Words.of(language).shortMonth(new PartialDate(2025, 12, 3)));
    }

    @Test
    void anApproximateDateIsWrittenLikeAnother() {
        assertEquals("4 December 2025", written("en", "2025-12-04~"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, uk, Ukrainian",
        "en, en-GB, English (United Kingdom)",
        "uk, uk, українська",
        "en, xx, xx",
        "en, no tag, no tag",
        "en, '', ''",
    })
    void aLanguageHasAName(String language, String tag, String name) {
        assertEquals(name, Words.of(language).languageName(tag));
    }

    @Test
    void aNumberKeepsTheDecimalsThatWereWritten() {
        assertEquals("1,234.50", Words.of("en").number(new BigDecimal("1234.50")));
        assertEquals("-19,3", Words.of("de").number(new BigDecimal("-19.3")));
        assertEquals("701", Words.of("en").number(new BigDecimal("701")));
    }

    @ParameterizedTest
    @CsvSource({"en, '1,234,567'", "de, 1.234.567", "uk, 1\u00A0234\u00A0567"})
    void numbersAreGrouped(String language, String number) {
        assertEquals(number, Words.of(language).number(1_234_567));
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        ULocale before = ULocale.getDefault();
        ULocale.setDefault(ULocale.GERMANY);
        try {
            assertEquals("4 December 2025", written("xx", "2025-12-04"));
            assertEquals("1,234", Words.of("xx").number(1234));
            assertEquals("Ukrainian", Words.of("not a tag").languageName("uk"));
        } finally {
            ULocale.setDefault(before);
        }
    }

    @Test
    void severalThreadsMayAskAtOnce() throws Exception {
        var words = Words.of("en");
        var date = EventDate.parse("2025-12-04").orElseThrow();
        var interval = EventDate.parse("2025-12-02/2025-12-04").orElseThrow();

        assertEquals(
                Set.of("4 December 2025 2\u2009–\u20094 December 2025 Ukrainian 1,234"),
                Threads.resultsOf(() -> String.join(
                        " ", words.date(date), words.date(interval), words.languageName("uk"), words.number(1234))));
    }

    /** CLDR puts thin and no-break spaces around dashes and before short words; the tables above write plain ones. */
    private static String written(String language, String date) {
        return Words.of(language)
                .date(EventDate.parse(date).orElseThrow())
                .replace('\u2009', ' ')
                .replace('\u202F', ' ');
    }
}
