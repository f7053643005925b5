package dev.glossator.link;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.link.ProvenanceBook.Rested;
import dev.glossator.markdown.PlainText;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The words of one block without their markup, so that emphasis inside a name does not hide it, and the way back to the inlines. Positions
 * count UTF-16 units of these words.
 */
final class FlatText {
    /** Stands where no name may be found: in links, code, and what is left alone. */
    private static final char CLOSED = '\uFFFC';

    /** A source cited at a position. */
    record CitedAt(Inline.Cited cited, int position) {}

    /** An entry and the part of the words that is, or becomes, a link to it. */
    record LinkedAt(String entry, int start, int end) {}

    /** Where an inline lies in the words. */
    record Extent(int start, int end) {
        /** The same, ending at a limit if it would end after it. */
        Extent upTo(int limit) {
            return end <= limit ? this : new Extent(start, Math.max(start, limit));
        }
    }

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private final IdentityHashMap<Inline, Extent> extents = new IdentityHashMap<>();
    private final NavigableMap<Integer, Inline.Text> leaves = new TreeMap<>();
    private final List<CitedAt> citations = new ArrayList<>();
    private final List<LinkedAt> links = new ArrayList<>();
    private final NavigableSet<Integer> breaks = new TreeSet<>();
    private final MarkedWords marked = new MarkedWords();
    private final BitSet code = new BitSet();

    FlatText(List<Inline> inlines) {
        append(inlines, true);
    }

    /** What a reader reads; line ends are spaces. */
    String words() {
        return words.toString().replace('\n', ' ');
    }

    /** A part of what a reader reads. */
    String words(int start, int end) {
        return words.substring(start, end).replace('\n', ' ');
    }

    /** As long as the words, with {@code U+FFFC} where no name may be found. */
    CharSequence open() {
        return open;
    }

    /** Where opening brackets stand in the open words, but at their beginning. */
    IntStream brackets() {
        return IntStream.iterate(open.indexOf("(", 1), at -> at >= 0, at -> open.indexOf("(", at + 1));
    }

    List<CitedAt> citations() {
        return citations;
    }

    List<LinkedAt> links() {
        return links;
    }

    /** The words that spans give a meaning. */
    MarkedWords marked() {
        return marked;
    }

    /** Whether a position lies in code. */
    boolean isCode(int position) {
        return code.get(position);
    }

    /** Where in the file a part of the words stands. */
    Span span(int start, int end, SourceText source) {
        return source.span(offsetOf(start), offsetOf(end - 1) + 1);
    }

    /** What the writer typed there, markup between the words included. */
    String written(int start, int end, SourceText source) {
        return source.text().substring(offsetOf(start), offsetOf(end - 1) + 1);
    }

    private int offsetOf(int position) {
        var at = leaves.floorEntry(position);
        return at == null ? 0 : at.getValue().offsetOf(position - at.getKey());
    }

    /** Where an inline of this block lies; nowhere if it is another's. */
    Extent extentOf(Inline inline) {
        return extents.getOrDefault(inline, new Extent(0, 0));
    }

    /** Whether a citation, a picture or the call of a note stands inside a range: then no link may span it. */
    boolean isBroken(int start, int end) {
        Integer next = breaks.higher(start);
        return next != null && next < end;
    }

    private void append(List<Inline> inlines, boolean linkable) {
        for (Inline inline : inlines) {
            int start = words.length();
            append(inline, linkable);
            // a citation takes the space before it away
            extents.put(inline, new Extent(Math.min(start, words.length()), words.length()));
        }
    }

    private void append(Inline inline, boolean linkable) {
        int start = words.length();
        if (inline instanceof Inline.Text text) {
            leaves.put(start, text);
            append(text.text(), linkable);
        } else if (inline instanceof Inline.Code written) {
            code.set(start, start + written.text().length());
            append(written.text(), false);
        } else if (inline instanceof Inline.HardBreak) {
            append(" ", true);
        } else if (inline instanceof Inline.Citation citation) {
            cut();
            citation.items().forEach(item -> citations.add(new CitedAt(item, words.length())));
        } else if (inline instanceof Inline.NoteCall) {
            cut();
        } else if (inline instanceof Inline.Element element) {
            appendElement(element, linkable);
        } else if (inline instanceof Inline.Picture) {
            breaks.add(start);
        } else {
            append(inline.children(), linkable && isOpen(inline));
        }
        if (inline instanceof Marked span) {
            marked.add(span, start, words.length());
        }
        if (inline instanceof Inline.EntryLink link) {
            links.add(new LinkedAt(link.entry(), start, words.length()));
        }
    }

    private static boolean isOpen(Inline inline) {
        return inline instanceof Inline.Styled || (inline instanceof Marked && !(inline instanceof Marked.Wording));
    }

    /** Words do not go on over the edges of a block. */
    private void appendElement(Inline.Element element, boolean linkable) {
        boolean block = element.role() == Inline.Role.BLOCK;
        append(block ? "\n" : "", false);
        append(element.children(), linkable && element.role() != Inline.Role.CODE);
        append(block ? "\n" : "", false);
    }

    private void append(String text, boolean linkable) {
        words.append(text);
        open.append(linkable ? text : String.valueOf(CLOSED).repeat(text.length()));
    }

    private void cut() {
        PlainText.dropSpaceAt(words);
        open.setLength(words.length());
        breaks.add(words.length());
    }

    /**
     * The inlines with links around some names.
     *
     * @param names in the order of the text, not overlapping, each in open text
     */
    List<Inline> link(List<Inline> inlines, List<LinkedAt> names) {
        List<Extent> parts =
                names.stream().map(name -> new Extent(name.start(), name.end())).toList();
        return names.isEmpty() ? inlines : new Wrapping(this, parts, Wrapping.links(names), 0).wrap(inlines);
    }

    /**
     * The inlines with a mark around some sentences.
     *
     * @param sentences in the order of the text
     */
    List<Inline> mark(List<Inline> inlines, List<Rested> sentences) {
        List<Extent> parts = sentences.stream()
                .map(Rested::sentence)
                .map(sentence -> new Extent(sentence.start(), sentence.end()))
                .toList();
        return new Wrapping(this, parts, Wrapping.sentences(sentences), 0).wrap(inlines);
    }
}
