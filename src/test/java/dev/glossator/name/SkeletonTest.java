package dev.glossator.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonTest {
    @ParameterizedTest
    @CsvSource({
        "Belskyy, Belskij",
        "Belskyi, Belski",
        "Yurstad, Iurstad",
        "Yurstad, Jurstad",
        "Marya, Maria",
        "Marja, Mariya",
        "Lyubin, Liubin",
        "Ostrovska, Ostrowska",
        "Lindov, Lindoff",
        "Lindow, Lindof",
        "Akhtin, Ahtin",
        "Kharin, Harin",
        "Stoltsberg, Stoltzberg",
        "Scherin, Sherin",
        "Odessin, Odesin",
        "Stadd, Stad",
        "Jørgstad, Jorgstad",
        "Šafarin, Safarin",
        "Łukin, Lukin",
        "Weißberg, Weissberg",
        "Næstad, Naestad",
        "LINDOV, Lindov"
    })
    void aNameWrittenAfterTwoCustomsHasOne(String first, String second) {
        assertEquals(Skeleton.of(first), Skeleton.of(second));
        assertNotEquals("", Skeleton.of(first));
    }

    @ParameterizedTest
    @CsvSource({
        "Zhukin, Zukin",
        "Sherin, Serin",
        "Charin, Harin",
        "Carin, Karin",
        "Carin, Tsarin",
        "Gorin, Horin",
        "Belenin, Byelenin",
        "Lindofa, Lindova",
        "Lindova, Lindov",
        "Umarin, Umerin",
        "Stadt, Stad",
        "Stads, Stad"
    })
    void namesOfDifferentPeopleDiffer(String first, String second) {
        assertNotEquals(Skeleton.of(first), Skeleton.of(second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Aiiij", "Стадов", "Stad1", "Stad-Berg", "Стад", "大北大北大"})
    void shortWordsAndThoseNotInLatinLettersHaveNone(String word) {
        assertEquals("", Skeleton.of(word));
    }
}
