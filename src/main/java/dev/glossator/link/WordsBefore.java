package dev.glossator.link;

import dev.glossator.language.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words that stand before a place in a text, back to the first sign that ends a phrase. */
final class WordsBefore {
    /** Characters: nothing longer is a word of a title. */
    private static final int LONGEST = 40;

    private final String text;
    private final int from;
    private final List<Word> words = new ArrayList<>();

    /**
     * A word of the text.
     *
     * @param folded in small letters, with a straight apostrophe
     * @param capital whether it begins with a capital letter
     */
    record Word(String folded, boolean capital, int start, int end) {}

    private WordsBefore(String text, int from) {
        this.text = text;
        this.from = from;
    }

    /**
     * The words before a place, the nearest one first. Spaces and hyphens lie between them.
     *
     * @param from where the text begins that they may lie in
     * @param most how many are looked at
     */
    static List<Word> of(String text, int from, int place, int most) {
        return new WordsBefore(text, from).read(place, most);
    }

    /** The words of a title, in their order. */
    static List<Word> in(String title) {
        List<Word> words = new ArrayList<>();
        int end = title.length();
        while (end > 0) {
            words.addAll(of(title, 0, end, title.length()));
            end = words.isEmpty()
                    ? end - 1
                    : Math.min(end - 1, words.get(words.size() - 1).start());
        }
        return words;
    }

    private List<Word> read(int place, int most) {
        int end = place;
        while (words.size() < most) {
            int last = skip(end);
            int start = startOfWord(last);
            if (start == last || last - start > LONGEST) {
                break;
            }
            String word = text.substring(start, last);
            words.add(new Word(folded(word), Character.isUpperCase(word.codePointAt(0)), start, last));
            end = start;
        }
        return words;
    }

    /** Back over spaces and hyphens. */
    private int skip(int end) {
        int at = end;
        while (at > from && isBetween(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int startOfWord(int end) {
        int at = end;
        while (at > from && end - at <= LONGEST && isPart(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    private static boolean isBetween(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || "-\u2010\u2011".indexOf(unit) >= 0;
    }

    private static boolean isPart(int character) {
        return Characters.isWordPart(character) || character == '\'' || character == '\u2019';
    }

    private static String folded(String word) {
        return Characters.composed(word).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
