package dev.glossator.language;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;

/** From language tags to ICU's locales. */
final class Locales {
    private Locales() {}

    /**
     * The locale of a BCP 47 tag; English for a language of which ICU has no data.
     *
     * <p>ICU itself would take the language of the machine instead, and then two machines would build two different sites.
     */
    static ULocale of(String languageTag) {
        ULocale locale = ULocale.forLanguageTag(languageTag);
        return isKnown(locale) ? locale : ULocale.ENGLISH;
    }

    /** The same, but with the day before the month in plain English, as our house writes, and always in the Gregorian calendar. */
    static ULocale forDates(String languageTag) {
        ULocale locale = of(languageTag);
        boolean plainEnglish = locale.getName().equals(ULocale.ENGLISH.getName());
        return (plainEnglish ? ULocale.UK : locale).setKeywordValue("calendar", "gregorian");
    }

    private static boolean isKnown(ULocale locale) {
        ULocale found = UResourceBundle.getBundleInstance((String) null, locale).getULocale();
        return !locale.getLanguage().isEmpty() && found.getLanguage().equals(locale.getLanguage());
    }
}
