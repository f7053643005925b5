package dev.glossator.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.glossator.model.PartialDate;
import dev.glossator.model.PartialDate.Precision;
import java.time.Duration;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes dates and intervals of dates. Its methods are synchronized because ICU's formats are not safe for several threads. */
final class DateWords {
    private static final Pattern YEAR_AT_THE_END = Pattern.compile("([ \\u00A0\\u202F])р\\.$");

    private final ULocale locale;
    private final Map<Precision, DateFormat> dates = new EnumMap<>(Precision.class);
    private final Map<Precision, DateIntervalFormat> intervals = new EnumMap<>(Precision.class);

    DateWords(ULocale locale) {
        this.locale = locale;
    }

    synchronized String of(PartialDate date) {
        return spelt(
                dates.computeIfAbsent(date.precision(), this::newDateFormat).format(calendarAt(date)));
    }

    synchronized String of(PartialDate start, PartialDate end) {
        if (start.precision() != end.precision()) {
            return new DateIntervalInfo(locale)
                    .getFallbackIntervalPattern()
                    .replace("{0}", of(start))
                    .replace("{1}", of(end));
        }
        return spelt(intervals
                .computeIfAbsent(start.precision(), this::newIntervalFormat)
                .formatToValue(calendarAt(start), calendarAt(end))
                .toString());
    }

    synchronized String shortMonth(PartialDate date) {
        return DateFormat.getInstanceForSkeleton("LLL", locale).format(calendarAt(date));
    }

    /** Newsrooms spell the Ukrainian word for a year out, and its full stop would end a sentence that goes on. */
    private String spelt(String date) {
        return locale.getLanguage().equals("uk") ? YEAR_AT_THE_END.matcher(date).replaceFirst("$1року") : date;
    }

    private DateFormat newDateFormat(Precision precision) {
        return DateFormat.getInstanceForSkeleton(skeletonOf(precision), locale);
    }

    private DateIntervalFormat newIntervalFormat(Precision precision) {
        return DateIntervalFormat.getInstance(skeletonOf(precision), locale);
    }

    @SuppressWarnings("JavaUtilDate") // ICU asks for one
    private Calendar calendarAt(PartialDate date) {
        var calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        // ISO 8601 counts with the Gregorian calendar before 1582 as well
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        calendar.setTimeInMillis(Duration.ofDays(date.first().toEpochDay()).toMillis());
        return calendar;
    }

    /** The CLDR skeleton for a date as far as it is known. */
    private static String skeletonOf(Precision precision) {
        return switch (precision) {
            case DAY -> "yMMMMd";
            case MONTH -> "yMMMM";
            case YEAR -> "y";
        };
    }
}
