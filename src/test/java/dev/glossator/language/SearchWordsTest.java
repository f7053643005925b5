package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Halvor, halvor",
        "HALVOR, halvor",
        "Émile, emile",
        "О'Нил, onil",
        "Галина, galina",
        "Щербак, shcherbak",
        "Anne, ane",
        "Yurij, iuri",
        "Weiß, veis",
        "ﬁne, fine",
        "2025, 2025",
        "1100, 1100"
    })
    void aWordHasOneFormInAnySpelling(String word, String form) {
        assertEquals(List.of(form), SearchWords.in(word));
    }

    @Test
    void wordsEndAtWhatIsNoLetterOrNumber() {
        assertEquals(List.of("tvo", "dais", "in", "lina"), SearchWords.in("Two days, in-Lina!"));
    }

    @Test
    void theBeginningOfAWordGivesTheBeginningOfItsForm() {
        String word = "Щербаківська";
        String form = SearchWords.in(word).get(0);
        for (int end = 1; end <= word.length(); end++) {
            String beginning = SearchWords.in(word.substring(0, end)).get(0);
            assertEquals(form.substring(0, beginning.length()), beginning);
        }
    }

    @Test
    void aWordIsComparedByItsBeginningAlone() {
        assertEquals(SearchWords.LONGEST, SearchWords.in("ab".repeat(40)).get(0).length());
    }
}
