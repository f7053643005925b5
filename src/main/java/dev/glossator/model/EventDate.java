package dev.glossator.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * A date as a writer gives it: the part of EDTF (ISO 8601-2:2019, levels 0 and 1) that has a day, month or year, an interval of two of
 * them, or {@code ~} for about.
 *
 * @param start the date, or where the interval begins
 * @param end the same as {@code start} if it is no interval
 * @param approximate whether it was written with {@code ~}
 */
public record EventDate(PartialDate start, PartialDate end, boolean approximate) implements Comparable<EventDate> {
    private static final Comparator<EventDate> ORDER = Comparator.comparing((EventDate date) -> date.start.first())
            .thenComparing(date -> date.start.precision())
            .thenComparing(date -> date.end.last())
            .thenComparing(date -> date.end.precision())
            .thenComparing(EventDate::approximate);

    public EventDate {
        if (end.last().isBefore(start.first())) {
            throw new IllegalArgumentException("ends before it begins: " + start + "/" + end);
        }
    }

    public static EventDate of(PartialDate date) {
        return new EventDate(date, date, false);
    }

    /** Empty if the text has none of the forms {@code 2025}, {@code 2025-12}, {@code 2025-12-03}, {@code A/B}, {@code A~}. */
    public static Optional<EventDate> parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text.substring(0, slash), text.substring(slash + 1));
        }
        boolean approximate = text.endsWith("~");
        return PartialDate.parse(approximate ? text.substring(0, text.length() - 1) : text)
                .map(date -> new EventDate(date, date, approximate));
    }

    private static Optional<EventDate> interval(String from, String to) {
        return PartialDate.parse(from)
                .flatMap(start -> PartialDate.parse(to)
                        .filter(end -> !end.last().isBefore(start.first()))
                        .map(end -> new EventDate(start, end, false)));
    }

    /** Whether there is a day that both may mean. */
    public boolean overlaps(EventDate other) {
        return !start.first().isAfter(other.end.last()) && !other.start.first().isAfter(end.last());
    }

    public boolean isInterval() {
        return !start.equals(end);
    }

    /** Whether it is two days of which the second follows the first. */
    public boolean hasOneNight() {
        return start.day() > 0 && end.day() > 0 && start.first().plusDays(1).equals(end.first());
    }

    /**
     * By first day, then by last day: the night after a day stands below what happened on that day. What begins with a year stands before all
     * of its months, and what begins with a month before all of its days, so that the dates of one month or year stand together.
     */
    @Override
    public int compareTo(EventDate other) {
        return ORDER.compare(this, other);
    }

    /** As it is written, e.g. {@code 2025-12-02/2025-12-03}. */
    @Override
    public String toString() {
        return isInterval() ? start + "/" + end : start + (approximate ? "~" : "");
    }
}
