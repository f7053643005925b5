package dev.glossator.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Ane Stad, Anne Stad",
        "Anne Satd, Anne Stad",
        "anne-stad, Anne Stad",
        "ANNE STAD, Anne Stad",
        "Anna Stadt, Anne Stad",
        "Урмев, Урмєв",
        "Nil, Nils",
    })
    void aSlipLeadsToTheName(String typed, String meant) {
        assertEquals(
                Optional.of(meant),
                NearestNames.nearest(typed, List.of("Berg", "Урмєв", "Anne Stad", "Nils", "National Council")));
    }

    @Test
    void theNearestOfSeveralIsTaken() {
        assertEquals(Optional.of("urmev"), NearestNames.nearest("urmef", List.of("urmaw", "urmev", "ormev")));
    }

    @Test
    void ofTwoEquallyNearTheFirstInOrderIsTaken() {
        assertEquals(Optional.of("Bergil"), NearestNames.nearest("Bergin", List.of("Bergon", "Bergil")));
        assertEquals(Optional.of("Bergil"), NearestNames.nearest("Bergin", List.of("Bergil", "Bergon")));
    }

    @ParameterizedTest
    @CsvSource({
        "Holmgard, Berg",
        "Burk, Berg",
        "ab, abcd",
        "a, b",
        "'', Berg",
        "National Advisory Council, National Oversight Council",
    })
    void aNameTooFarAwayIsNotTaken(String typed, String known) {
        assertEquals(Optional.empty(), NearestNames.nearest(typed, List.of(known)));
    }

    @Test
    void amongNoNamesThereIsNone() {
        assertEquals(Optional.empty(), NearestNames.nearest("Stad", List.of()));
    }
}
