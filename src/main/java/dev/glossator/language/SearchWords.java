package dev.glossator.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a text in the form in which a search compares them, so that any spelling finds a name: compatibility forms made alike (NFKD),
 * without marks and apostrophes, in small letters, Cyrillic in Latin letters, {@code y} and {@code j} as {@code i}, {@code w} as {@code v}, and
 * no letter twice in a row. Example: {@code Умєров} gives {@code umierov}.
 *
 * <p>The beginning of a word gives the beginning of its form, so that a search can begin before a word is typed to its end. The script of the
 * search page does the same with the same {@link #LETTERS}.
 */
public final class SearchWords {
    /** In UTF-16 units: what follows in a longer word is not compared. */
    public static final int LONGEST = 32;

    /** What stands for a letter; all others stand for themselves. Sorted. */
    public static final Map<String, String> LETTERS = letters();

    private static final String DROPPED = "'`\u2018\u2019\u02BC\u02B9\u2032\u00AD";
    private static final int ASCII = 0x80;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private SearchWords() {}

    /** In the order of the text. */
    public static List<String> in(String text) {
        var found = new SearchWords();
        plain(text).codePoints().forEach(found::read);
        found.end();
        return List.copyOf(found.words);
    }

    private static String plain(String text) {
        return text.chars().allMatch(unit -> unit < ASCII)
                ? text.toLowerCase(Locale.ROOT)
                : UCharacter.toLowerCase(
                        ULocale.ROOT, Normalizer2.getNFKDInstance().normalize(text));
    }

    private void read(int character) {
        if (isLetterOrNumber(character)) {
            append(character);
        } else if (!isMark(character) && DROPPED.indexOf(character) < 0) {
            end();
        }
    }

    private void append(int character) {
        String letter = Character.toString(character);
        String other = LETTERS.getOrDefault(letter, letter);
        other.codePoints().filter(part -> isNumber(part) || !endsWith(part)).forEach(word::appendCodePoint);
    }

    private boolean endsWith(int character) {
        return !word.isEmpty() && word.codePointBefore(word.length()) == character;
    }

    private void end() {
        if (!word.isEmpty()) {
            words.add(word.length() > LONGEST ? cut(word) : word.toString());
            word.setLength(0);
        }
    }

    private static String cut(CharSequence word) {
        int end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return word.subSequence(0, end).toString();
    }

    private static boolean isLetterOrNumber(int character) {
        return character < ASCII
                ? Character.isLetterOrDigit(character)
                : Characters.isWordPart(character) && !isMark(character) && DROPPED.indexOf(character) < 0;
    }

    private static boolean isNumber(int character) {
        return character < ASCII ? Character.isDigit(character) : isOf(NUMBERS, character);
    }

    private static boolean isMark(int character) {
        return character >= ASCII && isOf(MARKS, character);
    }

    private static boolean isOf(int categories, int character) {
        return (categories & 1 << UCharacter.getType(character)) != 0;
    }

    private static Map<String, String> letters() {
        String pairs = "y i, j i, w v, ø o, ł l, đ d, ð d, ħ h, ı i, æ ae, œ oe, ß s, þ th,"
                + " а a, б b, в v, г g, ґ g, д d, е e, ђ d, є ie, ж zh, з z, и i, і i, ј i, к k, л l, љ li, м m, н n, њ ni, о o, п p, р r,"
                + " с s, т t, ћ c, у u, ф f, х kh, ц ts, ч ch, џ dz, ш sh, щ shch, ы i, э e, ю iu, я ia";
        var letters = new TreeMap<String, String>();
        for (String pair : pairs.split(",", -1)) {
            String[] sides = pair.strip().split(" ", -1);
            letters.put(sides[0], sides[1]);
        }
        letters.put("ъ", "");
        letters.put("ь", "");
        return Collections.unmodifiableMap(letters);
    }
}
