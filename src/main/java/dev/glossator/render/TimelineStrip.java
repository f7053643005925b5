package dev.glossator.render;

import dev.glossator.model.Event;
import dev.glossator.model.PartialDate;
import dev.glossator.render.view.TimelinePage.MarkOfEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture of all events: a column for each month that has some, and in it a mark for each. All columns are equally wide, so that one event
 * years ago leaves the others their room.
 */
final class TimelineStrip {
    private static final int WIDTH = 1000;
    private static final int DAYS = 31;

    private TimelineStrip() {}

    /** Where a column begins, in thousandths of the width. */
    static int left(int column, int columns) {
        return WIDTH * column / columns;
    }

    /** A mark for each event, in their order. */
    static List<MarkOfEvent> marks(Collection<List<Event>> months) {
        List<MarkOfEvent> marks = new ArrayList<>();
        Map<Integer, Integer> rows = new HashMap<>();
        int column = 0;
        for (List<Event> month : months) {
            for (Event event : month) {
                int left = left(column, months.size()) + days(daysBefore(event), months.size());
                int row = rows.merge(left, 1, Integer::sum) - 1;
                marks.add(new MarkOfEvent(left, Math.max(1, days(daysOf(event), months.size())), row));
            }
            column++;
        }
        return marks;
    }

    private static int days(int days, int columns) {
        return days * WIDTH / (DAYS * columns);
    }

    /** A date without a day begins with its month. */
    private static int daysBefore(Event event) {
        return Math.max(0, event.date().start().day() - 1);
    }

    /** How many days of its month it may have lasted. */
    private static int daysOf(Event event) {
        PartialDate start = event.date().start();
        long days = event.date().end().last().toEpochDay() - start.first().toEpochDay() + 1;
        return (int) Math.min(days, DAYS - daysBefore(event));
    }
}
