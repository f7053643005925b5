package dev.glossator.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form of ids in addresses. */
public final class Slug {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_:.-]*");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;

    private Slug() {}

    /** Whether it may be an id: {@code a-z}, {@code 0-9} and single hyphens between them, at most 80 characters. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST && ID.matcher(text).matches();
    }

    /** Whether it may be the id of a source: a citation key as in Pandoc. */
    public static boolean isKey(String text) {
        return text.length() <= LONGEST && KEY.matcher(text).matches();
    }

    /** A citation key as the last part of an address. */
    public static String ofKey(String key) {
        return trimmed(OTHER.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("-"));
    }

    private static String trimmed(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int to = text.endsWith("-") && text.length() > 1 ? text.length() - 1 : text.length();
        return text.substring(from, to);
    }
}
