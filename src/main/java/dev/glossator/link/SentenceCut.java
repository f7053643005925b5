package dev.glossator.link;

import dev.glossator.language.Range;
import dev.glossator.language.Sentences;
import dev.glossator.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The sentences of one block. Those that somebody says between two quotation marks belong to the one around the marks. */
final class SentenceCut {
    /** Characters: a sentence of a megabyte is not kept again for each name and citation in it. */
    private static final int MOST_ON_A_SIDE = 500;

    private static final String CUT = "…";

    private final String words;
    private final List<Range> ranges;

    SentenceCut(String words, Sentences sentences) {
        this.words = words;
        this.ranges = joined(sentences.in(words));
    }

    private List<Range> joined(List<Range> cut) {
        NavigableMap<Integer, Integer> quotations = cut.size() > 1 ? QuotationMarks.pairsIn(words) : new TreeMap<>();
        if (quotations.isEmpty()) {
            return cut;
        }
        List<Range> joined = new ArrayList<>();
        for (Range range : cut) {
            int last = joined.size() - 1;
            var quotation = quotations.lowerEntry(range.start());
            boolean isInside = last >= 0 && quotation != null && quotation.getValue() >= range.start();
            if (isInside && quotation.getKey() < joined.get(last).end()) {
                joined.set(last, new Range(joined.get(last).start(), range.end()));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    /** In the order of the text. */
    List<Range> ranges() {
        return ranges;
    }

    /** Where the sentence begins in which a position lies. */
    int startAt(int position) {
        return rangeOf(position + 1).start();
    }

    /** The sentence with a name in it, of a very long one the part around the name. */
    Sentence around(int start, int end) {
        Range range = rangeOf(start + 1);
        return new Sentence(
                "",
                endOf(Math.min(range.start(), start), start),
                words.substring(start, end),
                beginningOf(end, Math.max(range.end(), end)));
    }

    /**
     * The sentence that a citation at a position belongs to: the one it stands in, or the one that ended just before it; of a very long one
     * the part around the position.
     */
    Sentence before(int position) {
        Range range = rangeOf(position);
        int middle = Math.min(Math.max(position, range.start()), range.end());
        return new Sentence("", (endOf(range.start(), middle) + beginningOf(middle, range.end())).strip(), "", "");
    }

    private String endOf(int start, int end) {
        if (end - start <= MOST_ON_A_SIDE) {
            return words.substring(start, end);
        }
        int from = end - MOST_ON_A_SIDE;
        return CUT + words.substring(Character.isLowSurrogate(words.charAt(from)) ? from + 1 : from, end);
    }

    private String beginningOf(int start, int end) {
        if (end - start <= MOST_ON_A_SIDE) {
            return words.substring(start, end);
        }
        int to = start + MOST_ON_A_SIDE;
        return words.substring(start, Character.isLowSurrogate(words.charAt(to)) ? to - 1 : to) + CUT;
    }

    /** The last sentence that begins before a position, the first one if none does. */
    private Range rangeOf(int position) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? new Range(0, ranges.isEmpty() ? words.length() : ranges.get(0).end())
                : ranges.get(low - 1);
    }
}
