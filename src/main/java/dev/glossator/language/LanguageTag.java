package dev.glossator.language;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The form of language tags (BCP 47, RFC 5646 section 2.1). */
public final class LanguageTag {
    private LanguageTag() {}

    /** Whether a tag is well-formed; whether such a language is registered is not asked. */
    public static boolean isWellFormed(String tag) {
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
