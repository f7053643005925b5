package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Nested
    class InEnglish {
        @Test
        void aFullStopEndsASentence() {
            assertEquals(List.of("Stad left.", "Berg stayed!", "Why?"), cut("en", "Stad left. Berg stayed!  Why?"));
        }

        @Test
        void titlesAndNumbersGoOn() {
            assertEquals(
                    List.of("Mr. Stad met Dr. Berg and Gen. Holm.", "Decree No. 496/2025 was signed.", "All left."),
                    cut("en", "Mr. Stad met Dr. Berg and Gen. Holm. Decree No. 496/2025 was signed. All left."));
        }

        @Test
        void noEndsASentenceUnlessANumberFollows() {
            assertEquals(
                    List.of("By decree No.\n496/2025.", "Nos. 4 and 5 are void.", "They said no.", "Two left."),
                    cut("en", "By decree No.\n496/2025. Nos. 4 and 5 are void. They said no. Two left."));
        }

        @Test
        void initialsGoOn() {
            assertEquals(
                    List.of("J. Stad spoke in the U.S. Senate.", "It was full."),
                    cut("en", "J. Stad spoke in the U.S. Senate. It was full."));
        }

        @Test
        void aWordThatEndsLikeAnAbbreviationEndsASentence() {
            assertEquals(
                    List.of("They came to the Forest.", "It rained."),
                    cut("en", "They came to the Forest. It rained."));
        }

        @Test
        void aQuotationKeepsItsMarks() {
            assertEquals(List.of("“So far.”", "They left."), cut("en", "“So far.” They left."));
        }

        @Test
        void anAbbreviationMayBeTheLastWord() {
            assertEquals(List.of("Ask the Dr."), cut("en", "Ask the Dr."));
        }
    }

    @Nested
    class InUkrainian {
        @Test
        void aFullStopEndsASentence() {
            assertEquals(
                    List.of("Стад пішов.", "Чому?", "Берг лишився."), cut("uk", "Стад пішов. Чому? Берг лишився."));
        }

        @Test
        void initialsAndShortWordsGoOn() {
            assertEquals(
                    List.of("Т. Стад живе на вул. Лісовій у м. Берг.", "Див. Указ № 5."),
                    cut("uk", "Т. Стад живе на вул. Лісовій у м. Берг. Див. Указ № 5."));
        }
    }

    @Test
    void aLineEndIsNoEnd() {
        assertEquals(List.of("Anne Stad\nLeft.", "Berg\r\nstayed."), cut("en", "Anne Stad\nLeft. Berg\r\nstayed."));
    }

    @Test
    void whiteSpaceBelongsToNoSentence() {
        assertEquals(
                List.of(new Range(2, 7), new Range(9, 14)), Sentences.of("en").in("  Left. \u00A0Gone.\n"));
    }

    @Test
    void textWithoutWordsHasNoSentence() {
        assertEquals(List.of(), cut("en", ""));
        assertEquals(List.of(), cut("en", " \n "));
    }

    @Test
    void placesAreCountedInUtf16Units() {
        assertEquals(
                List.of(new Range(0, 3), new Range(4, 9)), Sentences.of("en").in("🙂! Left."));
    }

    @Test
    void aTextOfAbbreviationsTakesTimeInProportion() {
        String text = "Mr. Dr. ".repeat(50_000);

        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertEquals(1, Sentences.of("en").in(text).size()));
    }

    @Test
    void severalThreadsMayAskAtOnce() throws Exception {
        var sentences = Sentences.of("en");

        assertEquals(
                Set.of(List.of(new Range(0, 14), new Range(15, 20))),
                Threads.resultsOf(() -> sentences.in("Mr. Stad left. Gone.")));
    }

    private static List<String> cut(String language, String text) {
        return Sentences.of(language).in(text).stream()
                .map(range -> range.of(text))
                .toList();
    }
}
