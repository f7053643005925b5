package dev.glossator.render.view;

import java.util.List;

/**
 * A picture of all events. Places and widths are shares of its width, e.g. {@code 83.7%}.
 *
 * @param rows how many rows the marks take
 * @param columns one for each month that has events
 * @param marks one for each event, in their order
 */
public record StripView(int rows, List<ColumnView> columns, List<MarkView> marks) {
    /**
     * A month, or a year if no month is known.
     *
     * @param month its short name; empty for a year, and where there is no room for a name
     * @param year empty where there is no room for a name
     */
    public record ColumnView(String left, String month, String year) {}

    /**
     * An event.
     *
     * @param event its anchor on the page
     * @param row from 0, counted from below: two events at one time stand in two rows
     */
    public record MarkView(String event, String left, String width, int row) {}
}
