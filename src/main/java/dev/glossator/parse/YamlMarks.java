package dev.glossator.parse;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;

/** Turns the marks of the YAML parser, which count code points from the first character that it saw, into places in the file. */
final class YamlMarks {
    private final SourceText source;
    private final int start;
    private final int[] offsets;

    /**
     * The marks of one text.
     *
     * @param start offset in the source of its first character
     */
    YamlMarks(SourceText source, int start, String text) {
        this.source = source;
        this.start = start;
        this.offsets = codePointOffsets(text);
    }

    /** From the first character of one event to the last one of another that is no white space. */
    Span span(Event first, Event last) {
        int from = offset(first.getStartMark());
        int to = Math.max(offset(last.getEndMark()), from);
        while (to > from && Character.isWhitespace(source.text().charAt(to - 1))) {
            to--;
        }
        return source.span(from, to);
    }

    /** Where the text begins. */
    Span start() {
        return source.span(start, start);
    }

    private int offset(Mark mark) {
        return start + (offsets.length == 0 ? mark.getIndex() : offsets[mark.getIndex()]);
    }

    /** Where the text holds no character beyond 16 bits, code points are offsets already and nothing is kept. */
    private static int[] codePointOffsets(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        int offset = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = offset;
            offset = text.offsetByCodePoints(offset, 1);
        }
        offsets[count] = offset;
        return offsets;
    }
}
