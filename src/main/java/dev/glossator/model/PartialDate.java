package dev.glossator.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year of the Gregorian calendar. They are in order as their parts are, what is not known first.
 *
 * @param month 1 to 12, or 0 if only the year is known
 * @param day 1 to 31, or 0 if the day is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (month == 0 && day != 0) {
            throw new IllegalArgumentException("a day without a month");
        }
    }

    /** Reads {@code 2025}, {@code 2025-12} or {@code 2025-12-03}; empty if it is none of them or no such day exists. */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var date = new PartialDate(
                Integer.parseInt(form.group(1)),
                form.group(2) == null ? 0 : Integer.parseInt(form.group(2)),
                form.group(3) == null ? 0 : Integer.parseInt(form.group(3)));
        boolean zeroWritten = (form.group(2) != null && date.month == 0) || (form.group(3) != null && date.day == 0);
        return zeroWritten || !date.exists() ? Optional.empty() : Optional.of(date);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public Precision precision() {
        if (day > 0) {
            return Precision.DAY;
        }
        return month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** The first day that it may mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that it may mean. */
    public LocalDate last() {
        if (day > 0) {
            return first();
        }
        return YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
    }

    /** The month that it lies in, or the year if no month is known. */
    public PartialDate withoutDay() {
        return new PartialDate(year, month, 0);
    }

    private boolean exists() {
        try {
            return first().getYear() == year;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** As it is written, e.g. {@code 2025-12}. */
    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
