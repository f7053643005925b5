package dev.glossator.render.view;

import java.util.List;

/**
 * Everything that happened.
 *
 * @param count how many events there are
 * @param marks one for each event, for a picture of all of them
 */
public record TimelinePage(Frame frame, String title, int count, List<MonthView> months, List<MarkOfEvent> marks) {
    /**
     * The events of a month, or of a year if no month is known.
     *
     * @param anchor its place on this page
     * @param name e.g. {@code December 2025}
     * @param left where its column begins, in thousandths of the picture
     */
    public record MonthView(String anchor, String name, int left, List<EventView> events) {}

    /**
     * An event in the picture, in thousandths of its width.
     *
     * @param row counts events that would stand on one another, from 0
     */
    public record MarkOfEvent(int left, int width, int row) {}
}
