package dev.glossator.render.view;

import java.util.List;

/**
 * Everything that happened.
 *
 * @param count how many events there are
 * @param strip a picture of all of them
 * @param downloads the same as data
 */
public record TimelinePage(
        Frame frame,
        String title,
        int count,
        List<MonthView> months,
        StripView strip,
        FilterView filter,
        List<LinkView> downloads) {
    /**
     * The events of a month, or of a year if no month is known.
     *
     * @param anchor its place on this page
     * @param name e.g. {@code December 2025}
     */
    public record MonthView(String anchor, String name, List<EventView> events) {}
}
