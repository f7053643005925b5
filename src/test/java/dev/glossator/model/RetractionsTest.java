package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetractionsTest {
    @Test
    void aRetractedSourceFalls() {
        var retractions = Retractions.of(List.of(retracted("herald"), source("gazette")));

        assertEquals(Optional.of("herald"), retractions.cause("herald"));
        assertEquals(Optional.empty(), retractions.cause("gazette"));
        assertEquals(List.of("gazette", "unknown"), retractions.standing(List.of("herald", "gazette", "unknown")));
    }

    @Test
    void whatDerivesFromItAloneFallsWithItHoweverFarAway() {
        var retractions =
                Retractions.of(List.of(source("digest", "echo"), source("echo", "herald"), retracted("herald")));

        assertEquals(Optional.of("herald"), retractions.cause("digest"));
    }

    @Test
    void whatHasAnotherOriginStands() {
        var retractions = Retractions.of(List.of(
                retracted("herald"),
                source("gazette"),
                source("digest", "herald", "gazette"),
                source("echo", "herald", "A recording")));

        assertEquals(List.of("digest", "echo"), retractions.standing(List.of("digest", "echo")));
    }

    @Test
    void whatHasLostAllItsOriginsFalls() {
        var retractions = Retractions.of(
                List.of(retracted("herald"), retracted("gazette"), source("digest", "herald", "gazette", "herald")));

        assertEquals(List.of(), retractions.standing(List.of("digest")));
    }

    @Test
    void aCircleEnds() {
        var retractions = Retractions.of(List.of(source("round", "about"), source("about", "round")));

        assertEquals(List.of("round"), retractions.standing(List.of("round")));
    }

    @Test
    void manySourcesTakeNoLongerThanTheirNumber() {
        List<Source> sources = new ArrayList<>(List.of(retracted("s0")));
        for (int i = 1; i < 50_000; i++) {
            sources.add(source("s" + i, "s" + (i - 1)));
        }

        assertEquals(Optional.of("s0"), Retractions.of(sources).cause("s49999"));
    }

    private static Source retracted(String id) {
        return source(id, "retracted", List.of());
    }

    /** An origin with a space in it has no record. */
    private static Source source(String id, String... origins) {
        return source(
                id,
                "",
                Arrays.stream(origins)
                        .map(origin -> origin.contains(" ")
                                ? new Source.Origin("", origin, Span.startOf("a.yaml"))
                                : new Source.Origin(origin, "", Span.startOf("a.yaml")))
                        .toList());
    }

    private static Source source(String id, String state, List<Source.Origin> origins) {
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
                state,
                "",
                null,
                "",
                List.of(),
                origins,
                List.of(),
                List.of(),
                Span.startOf("a.yaml"));
    }
}
