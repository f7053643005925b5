package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {
    private static final Alphabet ENGLISH = Alphabet.of("en");

    @Test
    void lettersWithMarksStandBesideThoseWithout() {
        assertEquals(List.of("Edda", "Émile", "Ezra", "Zoe"), sorted("en", "Zoe", "Ezra", "Émile", "Edda"));
    }

    @Test
    void anArticleBeforeANameCountsInEnglishAlone() {
        assertEquals("Courier", ENGLISH.withoutArticle("The Courier"));
        assertEquals("Theodor", ENGLISH.withoutArticle("Theodor"));
        assertEquals("The Courier", Alphabet.of("uk").withoutArticle("The Courier"));
    }

    @Test
    void caseMattersOnlyBetweenNamesThatAreOtherwiseEqual() {
        assertEquals(List.of("berg", "Berg", "Bergil"), sorted("en", "Bergil", "Berg", "berg"));
    }

    @Test
    void eachLanguageHasItsOwnOrder() {
        assertEquals(List.of("Ångstad", "Zoe"), sorted("en", "Zoe", "Ångstad"));
        assertEquals(List.of("Zoe", "Ångstad"), sorted("sv", "Zoe", "Ångstad"));
    }

    @Test
    void ukrainianLettersStandWhereUkrainiansLookForThem() {
        assertEquals(List.of("Гай", "Ґава", "Дім", "Їжак", "Йод"), sorted("uk", "Йод", "Їжак", "Дім", "Ґава", "Гай"));
    }

    @Test
    void textsThatTheLanguageHoldsForEqualHaveAnOrderAllTheSame() {
        String plain = "Stad";
        String withControl = "Sta\u0001d";

        assertTrue(ENGLISH.order().compare(withControl, plain) < 0);
        assertTrue(ENGLISH.order().compare(plain, withControl) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Émile, E",
        "Łosiń, L",
        "øre, O",
        "Урмєв, У",
        "Їжак, І",
        "Ωμέγα, Ω",
        "3M, #",
        "(x), #",
        "'', #",
        "大北, …",
        "עמר, …",
    })
    void aNameStandsUnderItsLetter(String name, String letter) {
        assertEquals(letter, ENGLISH.letterOf(name));
    }

    @Test
    void aLanguageMayCountMoreLetters() {
        assertEquals("Ł", Alphabet.of("pl").letterOf("Łosiń"));
    }

    @Test
    void anUnknownLanguageIsOrderedAsEnglish() {
        assertEquals("L", Alphabet.of("xx").letterOf("Łosiń"));
    }

    @Test
    void severalThreadsMayAskAtOnce() throws Exception {
        var alphabet = Alphabet.of("uk");
        String[] names = {"Ґава", "Гай", "Дім", "Émile"};

        assertEquals(
                Set.of("[Гай, Ґава, Дім, Émile]Ґ"),
                Threads.resultsOf(
                        () -> Arrays.stream(names).sorted(alphabet.order()).toList() + alphabet.letterOf("Ґава")));
    }

    private static List<String> sorted(String language, String... names) {
        return Arrays.stream(names).sorted(Alphabet.of(language).order()).toList();
    }
}
