package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Span;
import dev.glossator.language.Words;
import dev.glossator.model.Event;
import dev.glossator.model.EventDate;
import dev.glossator.model.PartialDate;
import dev.glossator.render.view.StripView;
import dev.glossator.render.view.StripView.MarkView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineStripTest {
    @Test
    void everyEventOfADayHasARow() {
        StripView strip = strip(Collections.nCopies(6, "2025-12-03"));

        assertEquals(6, strip.rows());
        assertEquals(List.of(0, 1, 2, 3, 4, 5), rowsOf(strip));
    }

    @Test
    void whatLastsStandsInARowOfItsOwn() {
        StripView strip = strip(List.of("2025-11", "2025-11-23", "2025-11-30", "2025-12-02/2025-12-03", "2025-12-03"));

        assertEquals(List.of(0, 1, 1, 0, 1), rowsOf(strip));
        assertEquals(new MarkView("e-a", "0.0%", "48.3%", 0), strip.marks().get(0));
    }

    @Test
    void daysWithRoomBetweenThemShareARow() {
        assertEquals(List.of(0, 0, 0), rowsOf(strip(List.of("2025-12-02", "2025-12-04", "2025-12-09"))));
    }

    @Test
    void eachMonthIsAsWideAsAnother() {
        StripView strip = strip(List.of("1990", "2025-11-01", "2025-12-31"));

        assertEquals(
                List.of("0.0% /1990", "33.3% Nov/2025", "66.6% Dec/2025"),
                strip.columns().stream()
                        .map(column -> column.left() + " " + column.month() + "/" + column.year())
                        .toList());
        assertEquals("98.8%", strip.marks().get(2).left());
    }

    @Test
    void manyMonthsAreNotAllNamed() {
        StripView strip = strip(
                IntStream.range(1000, 1100).mapToObj(year -> year + "-05-31").toList());

        assertEquals(
                TimelineStrip.MOST_NAMES,
                strip.columns().stream()
                        .filter(column -> !column.year().isEmpty())
                        .count());
        assertEquals("99.6%", strip.marks().get(99).left());
    }

    @Test
    void theRowsHaveALimit() {
        assertEquals(
                TimelineStrip.MOST_ROWS,
                strip(Collections.nCopies(50, "2025-12-03")).rows());
    }

    private static List<Integer> rowsOf(StripView strip) {
        return strip.marks().stream().map(MarkView::row).toList();
    }

    private static StripView strip(List<String> dates) {
        Map<PartialDate, List<Event>> months = new LinkedHashMap<>();
        for (String written : dates) {
            EventDate date = EventDate.parse(written).orElseThrow();
            months.computeIfAbsent(date.start().withoutDay(), month -> new ArrayList<>())
                    .add(new Event("a", date, false, "W", List.of(), null, List.of(), "", Span.startOf("a.yaml")));
        }
        return TimelineStrip.of(months, Words.of("en"));
    }
}
