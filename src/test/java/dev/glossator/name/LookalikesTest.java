package dev.glossator.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {
    private static final Spelling LINDOV = new Spelling("Lindov", "lindov", false, false);
    private static final Spelling NELL = new Spelling("Nell Lindov", "nell", false, false);

    private final Lookalikes lookalikes = Lookalikes.of(List.of(LINDOV, NELL), List.of("Lindov", "Tilde Lindow"));

    @Test
    void aWordLooksLikeTheNameWithItsSkeleton() {
        assertEquals(List.of(LINDOV), lookalikes.of("Lindoff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindoff", "LINDOFF", "Lindof1", "Lindova", "Nel", "Nelll", "Lindow", "Tilde"})
    void otherWordsLookLikeNobody(String word) {
        assertEquals(List.of(), lookalikes.of(word));
    }

    @Test
    void ofOneEntryTheNearestNameCounts() {
        var plain = new Spelling("Jorgstad", "nils", false, false);
        var marked = new Spelling("Jørgstad", "nils", false, false);
        var other = new Spelling("Yorgstad", "anne", false, false);

        assertEquals(
                List.of(other, marked),
                Lookalikes.of(List.of(plain, marked, other), List.of()).of("Jørgstadd"));
    }

    @Test
    void theReadingHoldsTheWordsOutsideNames() {
        var inn = new Spelling("Lindoff Inn", "inn", false, false);
        Reading reading = NameMatcher.of(List.of(LINDOV, inn), lookalikes).read("Lindoff's Lindoff Inn, Lindoff-Berg");

        assertEquals(List.of(new Lookalike(0, 7, List.of(LINDOV))), reading.lookalikes());
        assertEquals(List.of(new Found(10, 21, inn, List.of("inn"))), reading.names());
    }
}
