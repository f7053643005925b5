package dev.glossator.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "berg, berg, 0",
        "berg, bergs, 1",
        "berg, brg, 1",
        "berg, borg, 1",
        "berg, breg, 1",
        "ca, abc, 3",
        "stad, dats, 3",
        "'', '', 0",
        "'', abc, 3",
        "'', abcd, 4",
        "abcdef, ghijkl, 4",
        "abcdefgh, efghabcd, 4",
        "xberg, bergx, 2",
        "xxxberg, berg, 3",
        "abcdefgh, bcadefhg, 3",
    })
    void slipsAreCountedUpToThree(String left, String right, int distance) {
        assertEquals(distance, EditDistance.between(left, right));
        assertEquals(distance, EditDistance.between(right, left));
    }

    @Test
    void longTextsTakeTimeInProportion() {
        String text = "ab".repeat(500_000);

        assertTimeout(Duration.ofSeconds(10), () -> assertEquals(1, EditDistance.between(text, text + "c")));
    }
}
