package dev.glossator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How often a name in a text becomes a link. */
public enum Autolink {
    /** The first time in each part of the text that begins with a heading of level 2. */
    SECTION,
    /** The first time on the page. */
    PAGE,
    /** Every time. */
    ALL,
    /** Never; only what the writer marks is linked. */
    NONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Autolink::word).toList();
    }

    /**
     * The value that a word names.
     *
     * @throws IllegalArgumentException for a word not in {@link #words}
     */
    public static Autolink named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
