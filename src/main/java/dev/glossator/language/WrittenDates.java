package dev.glossator.language;

import dev.glossator.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the days, months and years that a text names: {@code 3 May 2025}, {@code May 3}, {@code in May}, {@code 2025-05}, {@code 2025}. */
final class WrittenDates {
    private final List<String> months;
    private final Pattern form;

    /**
     * The dates of a language.
     *
     * @param months their names from January on
     */
    WrittenDates(List<String> months) {
        this.months = List.copyOf(months);
        String month = "(" + months.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";
        this.form = Pattern.compile("(?U)(?<![\\w.,-])(?:(?:(\\d{1,2})\\s)?" + month
                + "(?:\\s(\\d{1,2})(?!\\d))?(?:,?\\s([12]\\d{3}))?|([12]\\d{3}(?:-\\d{2}){0,2}))(?![\\w-]|[.,]\\d)");
    }

    /**
     * The dates in the order of the text.
     *
     * @param today a day or month without a year is the last such one up to here
     */
    List<PartialDate> in(String text, LocalDate today) {
        List<PartialDate> dates = new ArrayList<>();
        form.matcher(text).results().forEach(found -> dateOf(found, today).ifPresent(dates::add));
        return dates;
    }

    private Optional<PartialDate> dateOf(MatchResult found, LocalDate today) {
        if (found.group(5) != null) {
            return PartialDate.parse(found.group(5));
        }
        int month = months.indexOf(found.group(2)) + 1;
        int day = number(found.group(1) == null ? found.group(3) : found.group(1));
        if (found.group(4) != null) {
            return date(number(found.group(4)), month, day);
        }
        boolean isAhead = month * 100 + day > today.getMonthValue() * 100 + today.getDayOfMonth();
        return date(isAhead ? today.getYear() - 1 : today.getYear(), month, day);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        String days = day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day);
        return PartialDate.parse(String.format(Locale.ROOT, "%04d-%02d", year, month) + days);
    }
}
