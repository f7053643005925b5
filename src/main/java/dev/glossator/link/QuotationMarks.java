package dev.glossator.link;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The quotation marks in the words of one block, other than those in code and around words that are marked as somebody's. */
final class QuotationMarks {
    /** The marks that open, each with those that may close it. An apostrophe looks like a single mark, so double ones alone count. */
    private static final Map<Character, String> PAIRS =
            Map.of('"', "\"", '\u201C', "\u201D", '\u201E', "\u201C\u201D", '\u00AB', "\u00BB");

    private static final String MARKS = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private final FlatText flat;
    private int @Nullable [] marks;
    private @Nullable NavigableMap<Integer, Integer> pairs;

    QuotationMarks(FlatText flat) {
        this.flat = flat;
    }

    static boolean isOne(int character) {
        return MARKS.indexOf(character) >= 0;
    }

    /** The first mark of each two, in the order of the words. */
    IntStream openings() {
        int[] marks = marks();
        return IntStream.range(0, marks.length).filter(i -> i % 2 == 0).map(i -> marks[i]);
    }

    /** Whether there are any. */
    boolean areThere() {
        return marks().length > 0;
    }

    /** Whether a place may lie in a quotation: between two marks, or after one that is alone. */
    boolean mayBeAround(int place) {
        int before = -Arrays.binarySearch(marks(), place) - 1;
        return before > 0 && before % 2 == 1;
    }

    /** Whether a place lies between two marks that belong together; one without its counterpart is none. */
    boolean areAround(int place) {
        var pair = pairs().floorEntry(place);
        return pair != null && place < pair.getValue();
    }

    private int[] marks() {
        if (marks == null) {
            String words = flat.words();
            marks = IntStream.range(0, words.length())
                    .filter(i -> isOne(words.charAt(i)) && !flat.marked().areOthers(i) && !flat.isCode(i))
                    .toArray();
        }
        return marks;
    }

    private NavigableMap<Integer, Integer> pairs() {
        if (pairs == null) {
            pairs = pairsIn(flat.words(), marks());
        }
        return pairs;
    }

    /** Where a mark closes, by where it opens, in any words. */
    static NavigableMap<Integer, Integer> pairsIn(String words) {
        return pairsIn(
                words,
                IntStream.range(0, words.length())
                        .filter(i -> isOne(words.charAt(i)))
                        .toArray());
    }

    private static NavigableMap<Integer, Integer> pairsIn(String words, int[] marks) {
        NavigableMap<Integer, Integer> pairs = new TreeMap<>();
        String closing = "";
        int open = 0;
        for (int mark : marks) {
            char sign = words.charAt(mark);
            if (closing.isEmpty()) {
                open = mark;
                closing = PAIRS.getOrDefault(sign, "");
            } else if (closing.indexOf(sign) >= 0) {
                pairs.put(open, mark);
                closing = "";
            }
        }
        return pairs;
    }
}
