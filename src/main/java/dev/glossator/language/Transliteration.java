package dev.glossator.language;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** From names in any script to ids in {@code a-z}, {@code 0-9} and hyphens. Safe for several threads. */
public final class Transliteration {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    private Transliteration() {}

    /**
     * The id that a file name stands for: in Latin letters, in lower case, with one hyphen for each run of other characters. Example: {@code
     * Nils Jørgstad} gives {@code nils-jorgstad}.
     *
     * @param fileName without folders and without its ending
     * @return any length; empty if the name holds no letter and no digit
     */
    public static String toId(String fileName) {
        String latin = isAscii(fileName) ? fileName : ToLatin.of(fileName);
        String hyphened = OTHER.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("-");
        return OUTER_HYPHENS.matcher(hyphened).replaceAll("");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }

    /** A class of its own, so that ICU is loaded only for names that need it. */
    private static final class ToLatin {
        private static final char LETTER_APOSTROPHE = '\u02BC';

        // a soft sign becomes a modifier letter, which no address should show
        private static final Transliterator ICU =
                Transliterator.getInstance("NFC; Any-Latin; [:Lm:] Remove; Latin-ASCII");

        static synchronized String of(String text) {
            return ICU.transliterate(text.replace(LETTER_APOSTROPHE, '\''));
        }
    }
}
