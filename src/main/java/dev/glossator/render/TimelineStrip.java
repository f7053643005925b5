package dev.glossator.render;

import dev.glossator.language.Words;
import dev.glossator.model.Event;
import dev.glossator.model.PartialDate;
import dev.glossator.render.view.StripView;
import dev.glossator.render.view.StripView.ColumnView;
import dev.glossator.render.view.StripView.MarkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A picture of all events: a column for each month that has some, and in it a mark for each. All columns are equally wide, so that one event
 * years ago leaves the others their room. Lengths are in thousandths of the width.
 */
final class TimelineStrip {
    /** How many rows of marks there are at most; what finds no free one stands in the last, over others. */
    static final int MOST_ROWS = 12;

    /** How many names fit below the columns of a narrow page. */
    static final int MOST_NAMES = 6;

    private static final int WIDTH = 1000;
    private static final int DAYS = 31;
    private static final int NARROWEST = 4;
    private static final int GAP = 2;

    private final int columns;
    private final int[] freeFrom = new int[MOST_ROWS];
    private final List<MarkView> marks = new ArrayList<>();
    private int rows;

    private TimelineStrip(int columns) {
        this.columns = columns;
    }

    /**
     * The picture.
     *
     * @param months the events by month, or by year if no month is known; both in their order
     */
    static StripView of(Map<PartialDate, List<Event>> months, Words words) {
        var strip = new TimelineStrip(months.size());
        List<ColumnView> columns = new ArrayList<>();
        months.forEach((month, events) -> {
            int left = WIDTH * columns.size() / strip.columns;
            events.forEach(event -> strip.add(event, left));
            columns.add(column(month, left, strip.isNamed(columns.size()), words));
        });
        return new StripView(strip.rows, columns, strip.marks);
    }

    private void add(Event event, int column) {
        int width = Math.max(NARROWEST, widthOf(daysOf(event)));
        int left = Math.min(column + widthOf(daysBefore(event)), WIDTH - width);
        int row = 0;
        while (row < MOST_ROWS - 1 && freeFrom[row] > left) {
            row++;
        }
        freeFrom[row] = Math.max(freeFrom[row], left + width + GAP);
        rows = Math.max(rows, row + 1);
        marks.add(new MarkView(event.anchor(), percent(left), percent(width), row));
    }

    private boolean isNamed(int column) {
        int step = (columns + MOST_NAMES - 1) / MOST_NAMES;
        return column % step == 0;
    }

    private static ColumnView column(PartialDate month, int left, boolean isNamed, Words words) {
        return new ColumnView(
                percent(left),
                isNamed && month.month() > 0 ? words.shortMonth(month) : "",
                isNamed ? words.date(new PartialDate(month.year(), 0, 0)) : "");
    }

    private int widthOf(int days) {
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

    private static String percent(int thousandths) {
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }
}
