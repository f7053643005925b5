package dev.glossator.link;

import dev.glossator.language.Range;
import dev.glossator.language.Sentences;
import dev.glossator.model.Sentence;
import java.util.List;

/** The sentences of one block. */
final class SentenceCut {
    private final String words;
    private final List<Range> ranges;

    SentenceCut(String words, Sentences sentences) {
        this.words = words;
        this.ranges = sentences.in(words);
    }

    /** Where the sentence begins in which a position lies. */
    int startAt(int position) {
        return rangeOf(position + 1).start();
    }

    /** The sentence with a name in it. */
    Sentence around(int start, int end) {
        Range range = rangeOf(start + 1);
        return new Sentence(
                words.substring(Math.min(range.start(), start), start),
                words.substring(start, end),
                words.substring(end, Math.max(range.end(), end)));
    }

    /** The sentence that a citation at a position belongs to: the one it stands in, or the one that ended just before it. */
    Sentence before(int position) {
        Range range = rangeOf(position);
        return new Sentence(words.substring(range.start(), range.end()).strip(), "", "");
    }

    /** The last sentence that begins before a position. */
    private Range rangeOf(int position) {
        Range found =
                new Range(0, ranges.isEmpty() ? words.length() : ranges.get(0).end());
        for (Range range : ranges) {
            if (range.start() >= position) {
                break;
            }
            found = range;
        }
        return found;
    }
}
