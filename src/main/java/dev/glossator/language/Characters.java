package dev.glossator.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;

/** What characters are, the same on every JDK. */
public final class Characters {
    private Characters() {}

    /** Whether a code point is a letter, a number or a mark (Unicode general categories L, N and M). */
    public static boolean isWordPart(int codePoint) {
        int type = isSettled(codePoint) ? Character.getType(codePoint) : UCharacter.getType(codePoint);
        // these categories have the same numbers in the JDK and in ICU, all in a row
        return type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_NUMBER;
    }

    /** The text in Unicode form NFC (UAX #15), where it differs from it by marks or Korean letters; single look-alike signs stay. */
    public static String composed(String text) {
        return text.chars().anyMatch(Characters::mayCompose)
                ? Normalizer2.getNFCInstance().normalize(text)
                : text;
    }

    /** Small Latin letters without their marks, e.g. {@code jorgstad} for {@code jørgstad}; empty if anything else stands among them. */
    public static String plainLatin(String word) {
        if (isPlain(word)) {
            return word;
        }
        var plain = new StringBuilder(word.length());
        // how letters decompose never changes once they are in Unicode, and Latin ones have long been: the JDK will do
        Normalizer.normalize(word, Normalizer.Form.NFD).chars().forEach(unit -> plain.append(plainLetter(unit)));
        return isPlain(plain) ? plain.toString() : "";
    }

    private static boolean isPlain(CharSequence word) {
        return word.chars().allMatch(unit -> 'a' <= unit && unit <= 'z');
    }

    private static String plainLetter(int unit) {
        return switch (unit) {
            case '\u00F8' -> "o";
            case '\u0142' -> "l";
            case '\u0111', '\u00F0' -> "d";
            case '\u0131' -> "i";
            case '\u00E6' -> "ae";
            case '\u0153' -> "oe";
            case '\u00DF' -> "ss";
            default -> isIn(0x0300, 0x0370, unit) ? "" : Character.toString(unit);
        };
    }

    /**
     * Whether JDK and ICU agree here, so that ICU need not be loaded: no letter, number or mark was added since Unicode 13, which is what
     * JDK 17 knows.
     */
    private static boolean isSettled(int codePoint) {
        return codePoint < 0x0530
                || isIn(0x0600, 0x0870, codePoint)
                || isIn(0x1E00, 0x2070, codePoint)
                || isIn(0x20A0, 0x2C00, codePoint)
                || isIn(0x3000, 0x9FFD, codePoint)
                || isIn(0xAC00, 0xD7A4, codePoint);
    }

    private static boolean isIn(int from, int past, int codePoint) {
        return from <= codePoint && codePoint < past;
    }

    private static boolean mayCompose(int unit) {
        return unit >= 0x0300 && (isMark(unit) || isKoreanPart(unit) || Character.isSurrogate((char) unit));
    }

    private static boolean isMark(int unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isKoreanPart(int unit) {
        return unit >= 0x1100 && unit < 0x1200;
    }
}
