package dev.glossator.check;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The words of one block of a linked page in which a name may stand that has no entry. Positions count UTF-16 units of these words.
 */
final class OpenWords {
    /** Stands for each unit of a name that is known, and of words in which no name is looked for. */
    static final char CLOSED = '\uFFFC';

    private final StringBuilder words = new StringBuilder();
    private final NavigableMap<Integer, Inline.Text> leaves = new TreeMap<>();

    OpenWords(List<Inline> inlines) {
        append(inlines, true);
    }

    StringBuilder words() {
        return words;
    }

    /** Where in the file a part of the words stands; its first and last unit are open. */
    Span span(int start, int end, SourceText source) {
        return source.span(offsetOf(start), offsetOf(end - 1) + 1);
    }

    private int offsetOf(int position) {
        var leaf = leaves.floorEntry(position);
        return leaf == null ? 0 : leaf.getValue().offsetOf(position - leaf.getKey());
    }

    private void append(List<Inline> inlines, boolean open) {
        inlines.forEach(inline -> append(inline, open));
    }

    private void append(Inline inline, boolean open) {
        if (inline instanceof Inline.Text text) {
            leaves.put(words.length(), text);
            append(text.text(), open);
        } else if (inline instanceof Inline.Code code) {
            append(code.text(), false);
        } else if (inline instanceof Inline.HardBreak) {
            words.append(' ');
        } else if (inline instanceof Inline.Element element) {
            append(element, open);
        } else {
            append(inline.children(), open && isOpen(inline));
        }
    }

    /** Words do not go on over the edges of a block. */
    private void append(Inline.Element element, boolean open) {
        boolean block = element.role() == Inline.Role.BLOCK;
        words.append(block ? String.valueOf(CLOSED) : "");
        append(element.children(), open && element.role() != Inline.Role.CODE);
        words.append(block ? String.valueOf(CLOSED) : "");
    }

    private void append(String text, boolean open) {
        words.append(open ? text : String.valueOf(CLOSED).repeat(text.length()));
    }

    private static boolean isOpen(Inline inline) {
        return !(inline instanceof Inline.EntryLink
                || inline instanceof Inline.Unlinked
                || inline instanceof Marked.Wording);
    }
}
