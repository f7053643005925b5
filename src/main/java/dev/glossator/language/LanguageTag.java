package dev.glossator.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of language tags (BCP 47, RFC 5646 section 2.1). */
public final class LanguageTag {
    /** The usual tag, e.g. {@code en}; there is one in each source. */
    private static final Pattern LANGUAGE_ALONE = Pattern.compile("[A-Za-z]{2,3}");

    private LanguageTag() {}

    /** Whether a tag is well-formed; whether such a language is registered is not asked. */
    public static boolean isWellFormed(String tag) {
        if (LANGUAGE_ALONE.matcher(tag).matches()) {
            return true;
        }
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .toLanguageTag()
                    .isEmpty();
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }
}
