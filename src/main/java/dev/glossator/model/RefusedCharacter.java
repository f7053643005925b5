package dev.glossator.model;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A character that no text of a site may hold, typed or by an escape: it steers what shows it, reorders what a reader sees, or is none.
 *
 * <p>Tabs, line ends, the marks U+200E and U+200F and the isolates U+2066 to U+2069 are not among them: texts of two directions need
 * those.
 */
public final class RefusedCharacter {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;

    private RefusedCharacter() {}

    /** The UTF-16 offset of the first one from an offset on. */
    public static OptionalInt find(String text, int from) {
        char[] units = text.toCharArray();
        for (int i = from; i < units.length; i++) {
            if (units[i] < ' ' || units[i] >= DELETE) {
                int codePoint = Character.codePointAt(units, i);
                if (is(codePoint)) {
                    return OptionalInt.of(i);
                }
                i += Character.charCount(codePoint) - 1;
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a code point, or half of one, is such a character. */
    public static boolean is(int codePoint) {
        return isControl(codePoint) || reorders(codePoint) || isSurrogate(codePoint) || isNone(codePoint);
    }

    /** The text with the sign for an unknown character, U+FFFD, in the place of each. */
    public static String replaced(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().map(c -> is(c) ? REPLACEMENT : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** What a message calls it, e.g. {@code the control character U+001B}. */
    public static String words(int codePoint) {
        return String.format(
                Locale.ROOT, "the %s character U+%04X", isControl(codePoint) ? "control" : "hidden", codePoint);
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= DELETE && c <= LAST_CONTROL);
    }

    /** Embeddings and overrides (Unicode Standard Annex 9, section 2). */
    private static boolean reorders(int c) {
        return c >= 0x202A && c <= 0x202E;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Noncharacters (The Unicode Standard, section 23.7). */
    private static boolean isNone(int c) {
        return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }
}
