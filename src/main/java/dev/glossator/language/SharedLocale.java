package dev.glossator.language;

import com.ibm.icu.util.ULocale;

/** The locale of a page as the Open Graph protocol has it: a language and a country with an underscore between them. */
public final class SharedLocale {
    private static final String PLAIN_ENGLISH = "en";

    private SharedLocale() {}

    /**
     * The locale of a language, with the country where most of its readers are, unless its tag names another: {@code uk_UA}, {@code en_GB}.
     *
     * @param languageTag a BCP 47 tag
     * @return empty for plain English, which the protocol takes for granted, and for a language without a likely country
     */
    public static String of(String languageTag) {
        return languageTag.equals(PLAIN_ENGLISH) ? "" : likely(languageTag);
    }

    private static String likely(String languageTag) {
        ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(languageTag));
        return locale.getCountry().isEmpty() ? "" : locale.getLanguage() + "_" + locale.getCountry();
    }
}
