package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final Lineage LINEAGE = new Lineage(Map.of(
            "herald", source("herald"),
            "tribune", source("tribune", "agency"),
            "courier", source("courier", "tribune"),
            "gazette", source("gazette", "The minutes"),
            "review", source("review", "The minutes", "herald"),
            "round", source("round", "about"),
            "about", source("about", "round")));

    @Test
    void twoSourcesWithoutACommonAncestorAreIndependent() {
        assertTrue(LINEAGE.areIndependent(List.of("herald", "courier")));
        assertTrue(LINEAGE.areIndependent(List.of("tribune", "courier", "herald")));
    }

    @Test
    void oneSourceIsNotIndependentOfItself() {
        assertFalse(LINEAGE.areIndependent(List.of("herald", "herald")));
        assertFalse(LINEAGE.areIndependent(List.of()));
    }

    @Test
    void aChainCountsOnceHoweverLong() {
        assertFalse(LINEAGE.areIndependent(List.of("agency", "courier")));
        assertFalse(LINEAGE.areIndependent(List.of("tribune", "courier")));
    }

    @Test
    void whatHasNoRecordIsAnAncestorByItsName() {
        assertFalse(LINEAGE.areIndependent(List.of("gazette", "review")));
        assertEquals(Optional.of("The minutes"), LINEAGE.common(List.of("gazette", "review")));
    }

    @Test
    void aCommonAncestorIsNamed() {
        assertEquals(Optional.of("agency"), LINEAGE.common(List.of("tribune", "courier")));
        assertEquals(Optional.empty(), LINEAGE.common(List.of("tribune", "herald")));
        assertEquals(Optional.empty(), LINEAGE.common(List.of("tribune")));
    }

    @Test
    void aSourceIsAloneWhereNoOtherOneIsIndependentOfIt() {
        assertEquals(Set.of("herald"), LINEAGE.alone(List.of("herald"), counts -> true));
        assertEquals(Set.of("tribune", "courier"), LINEAGE.alone(List.of("tribune", "courier"), counts -> true));
        assertEquals(Set.of(), LINEAGE.alone(List.of("tribune", "herald", "courier"), counts -> true));
    }

    @Test
    void whatDoesNotCountLeavesTheOtherAlone() {
        assertEquals(
                Set.of("herald"), LINEAGE.alone(List.of("herald", "gazette"), counts -> !counts.equals("gazette")));
    }

    @Test
    void theWayToAnAncestorIsTheShortestOne() {
        assertEquals(List.of("courier", "tribune", "agency"), LINEAGE.way("courier", "agency"));
        assertEquals(List.of("review", "The minutes"), LINEAGE.way("review", "The minutes"));
        assertEquals(List.of("herald"), LINEAGE.way("herald", "herald"));
        assertEquals(List.of(), LINEAGE.way("herald", "agency"));
        assertEquals(List.of("round", "about"), LINEAGE.way("round", "about"));
    }

    @Test
    void aCircleEnds() {
        assertFalse(LINEAGE.areIndependent(List.of("round", "about")));
    }

    /** An origin with a space in it has no record. */
    private static Source source(String id, String... origins) {
        return new Source(
                id,
                "",
                id,
                List.of(),
                "",
                null,
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                List.of(),
                Arrays.stream(origins)
                        .map(origin -> origin.contains(" ")
                                ? new Source.Origin("", origin, Span.startOf("a.yaml"))
                                : new Source.Origin(origin, "", Span.startOf("a.yaml")))
                        .toList(),
                List.of(),
                List.of(),
                Span.startOf("a.yaml"));
    }
}
