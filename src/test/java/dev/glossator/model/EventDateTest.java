package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {
    @ParameterizedTest
    @CsvSource({
        "2025, false, false",
        "2025-12, false, false",
        "2025-12-03, false, false",
        "2025-12-03~, false, true",
        "2025~, false, true",
        "2025-12-02/2025-12-03, true, false",
        "2025-11/2025-12-03, true, false",
        "2025-12-03/2025-12, true, false",
        "2024/2025, true, false"
    })
    void eachFormIsReadAndPrintedAsWritten(String written, boolean interval, boolean approximate) {
        EventDate date = EventDate.parse(written).orElseThrow();

        assertEquals(written, date.toString());
        assertEquals(interval, date.isInterval());
        assertEquals(approximate, date.approximate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "/",
                "2025-13",
                "2025-02-30",
                "2025-12-03/2025-12-02",
                "2025-12/2025-11",
                "2025/2024",
                "2025-12-02/",
                "/2025-12-02",
                "2025-12-02/2025-12-03/2025-12-04",
                "2025~/2025-12",
                "2025-12-02/2025~",
                "2025~~",
                "~2025",
                "2025 ~",
                "2025-12-02 / 2025-12-03",
                "2025-12-02/03"
            })
    void otherFormsAndReversedIntervalsAreNone(String written) {
        assertEquals(Optional.empty(), EventDate.parse(written));
    }

    @Test
    void anIntervalThatEndsBeforeItBeginsIsRefused() {
        var early = new PartialDate(2025, 12, 2);
        var late = new PartialDate(2025, 12, 3);

        assertThrows(IllegalArgumentException.class, () -> new EventDate(late, early, false));
    }

    @Test
    void anIntervalOfOneDayIsThatDay() {
        assertEquals(
                "2025-12-03",
                EventDate.parse("2025-12-03/2025-12-03").orElseThrow().toString());
    }

    @Test
    void aYearStandsBeforeItsMonthsAndTheyBeforeTheirDays() {
        List<String> sorted = Stream.of(
                        "2025-01-01/2026-02",
                        "2025-01-01/2025-01-02",
                        "2025-01-01~",
                        "2025-01-01",
                        "2025-01-02",
                        "2024-12-31",
                        "2025-01/2026",
                        "2025/2026",
                        "2025",
                        "2025-01")
                .map(written -> EventDate.parse(written).orElseThrow())
                .sorted()
                .map(EventDate::toString)
                .toList();

        assertEquals(
                List.of(
                        "2024-12-31",
                        "2025",
                        "2025/2026",
                        "2025-01",
                        "2025-01/2026",
                        "2025-01-01",
                        "2025-01-01~",
                        "2025-01-01/2025-01-02",
                        "2025-01-01/2026-02",
                        "2025-01-02"),
                sorted);
    }
}
