package dev.glossator.link;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The quotation marks in the words of one block, other than those in code and around words that are marked as somebody's. */
final class QuotationMarks {
    /** An apostrophe looks like a single mark, so double ones alone count. */
    private static final String MARKS = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private final FlatText flat;
    private int @Nullable [] marks;

    QuotationMarks(FlatText flat) {
        this.flat = flat;
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

    /** Whether a place lies between two of them, or after one that is alone. */
    boolean areAround(int place) {
        int before = -Arrays.binarySearch(marks(), place) - 1;
        return before > 0 && before % 2 == 1;
    }

    private int[] marks() {
        if (marks == null) {
            String words = flat.words();
            marks = IntStream.range(0, words.length())
                    .filter(i -> MARKS.indexOf(words.charAt(i)) >= 0 && !flat.isOthers(i) && !flat.isCode(i))
                    .toArray();
        }
        return marks;
    }
}
