package dev.glossator.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import dev.glossator.model.EventDate;
import dev.glossator.model.PartialDate;
import java.math.BigDecimal;

/**
 * Dates, numbers and names of languages in the words of a language (CLDR).
 *
 * <p>Safe for several threads.
 */
public final class Words {
    private final ULocale locale;
    private final Once<DateWords> dates;
    private final Once<LocaleDisplayNames> names;
    private final Once<LocalizedNumberFormatter> numbers;

    private Words(String languageTag) {
        locale = Locales.of(languageTag);
        dates = new Once<>(() -> new DateWords(Locales.forDates(languageTag)));
        names = new Once<>(() -> LocaleDisplayNames.getInstance(Locales.of(languageTag)));
        numbers = new Once<>(() -> NumberFormatter.withLocale(Locales.of(languageTag)));
    }

    /**
     * The words of a language.
     *
     * @param languageTag a BCP 47 tag; plain {@code en} writes the day before the month, and so does an unknown language, in English
     */
    public static Words of(String languageTag) {
        return new Words(languageTag);
    }

    /** A date with its month in words as far as it is known, e.g. {@code 4 December 2025}, {@code December 2025} or {@code 2025}. */
    public String date(PartialDate date) {
        return dates.get().of(date);
    }

    /**
     * A date or an interval, e.g. {@code 2 – 4 December 2025}. Whether it is approximate is not said.
     *
     * @return may hold no-break and thin spaces
     */
    public String date(EventDate date) {
        return date.isInterval() ? dates.get().of(date.start(), date.end()) : date(date.start());
    }

    /** The name of a month, short and without its year, e.g. {@code Dec}. */
    public String shortMonth(PartialDate date) {
        return dates.get().shortMonth(date);
    }

    /**
     * The name of a language, e.g. {@code Ukrainian} for {@code uk}, in the case that it has within a sentence.
     *
     * @param tag a BCP 47 tag; what is none comes back as it is
     */
    public String languageName(String tag) {
        try {
            ULocale named = new ULocale.Builder().setLanguageTag(tag).build();
            return named.getLanguage().isEmpty() ? tag : nameOf(named);
        } catch (IllformedLocaleException noTag) {
            return tag;
        }
    }

    /** A text that begins a line of its own: its first letter is a capital one. */
    public String capitalised(String text) {
        return CaseMap.toTitle().wholeString().noLowercase().apply(locale.toLocale(), null, text);
    }

    /** A whole number with the language's digits and groups, e.g. {@code 1,234}. */
    public String number(long number) {
        return numbers.get().format(number).toString();
    }

    /** A number with the language's digits and groups and with as many decimals as were written, e.g. {@code 1,234.50}. */
    public String number(BigDecimal number) {
        return numbers.get()
                .precision(Precision.fixedFraction(Math.max(0, number.scale())))
                .format(number)
                .toString();
    }

    // ICU does not promise that the names may be read by several threads at once
    private synchronized String nameOf(ULocale named) {
        return names.get().localeDisplayName(named);
    }
}
