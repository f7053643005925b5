package dev.glossator.link;

import dev.glossator.link.FlatText.Extent;
import dev.glossator.link.FlatText.LinkedAt;
import dev.glossator.link.ProvenanceBook.Rested;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import java.util.ArrayList;
import java.util.List;

/** Puts inlines around parts of the words at one level of the tree. A part that reaches over the edge of an emphasis becomes two. */
final class Wrapping {
    /** What is put around parts of the words. */
    interface Wrapper {
        /**
         * The inline around some others.
         *
         * @param part counts the parts, from 0
         */
        Inline around(int part, List<Inline> inlines);

        /** Whether an inline may stand inside as a whole; else its own words are wrapped. */
        boolean mayHold(Inline inline);
    }

    private final FlatText flat;
    private final List<Extent> parts;
    private final Wrapper wrapper;
    private final List<Inline> done = new ArrayList<>();
    private final List<Inline> inPart = new ArrayList<>();
    private int next;

    Wrapping(FlatText flat, List<Extent> parts, Wrapper wrapper, int next) {
        this.flat = flat;
        this.parts = parts;
        this.wrapper = wrapper;
        this.next = next;
    }

    /** Links to entries. A span with attributes may hold links of its own, so a link stands inside of it. */
    static Wrapper links(List<LinkedAt> names) {
        return new Wrapper() {
            @Override
            public Inline around(int part, List<Inline> inlines) {
                return new Inline.EntryLink(names.get(part).entry(), inlines);
            }

            @Override
            public boolean mayHold(Inline inline) {
                return !(inline instanceof Marked);
            }
        };
    }

    /** Marks of sentences; whatever stands in them stands in the mark. */
    static Wrapper sentences(List<Rested> sentences) {
        return new Wrapper() {
            @Override
            public Inline around(int part, List<Inline> inlines) {
                return new Marked.Resting(sentences.get(part).on(), inlines);
            }

            @Override
            public boolean mayHold(Inline inline) {
                return true;
            }
        };
    }

    List<Inline> wrap(List<Inline> inlines) {
        return wrap(inlines, flat.words().length());
    }

    /** The space before a citation is no part of the flat words, so an inline may end before its extent does: where the next one begins. */
    private List<Inline> wrap(List<Inline> inlines, int limit) {
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            int end = i + 1 < inlines.size() ? flat.extentOf(inlines.get(i + 1)).start() : limit;
            Extent extent = flat.extentOf(inline).upTo(end);
            if (inline instanceof Inline.Text text) {
                words(text, extent);
            } else {
                markup(inline, extent);
            }
        }
        close();
        return done;
    }

    private void words(Inline.Text text, Extent extent) {
        int at = extent.start();
        while (hasPartBefore(extent.end())) {
            Extent part = parts.get(next);
            int from = Math.max(part.start(), at);
            outside(text.slice(at - extent.start(), from - extent.start()));
            if (part.end() > extent.end()) {
                inPart.add(text.slice(from - extent.start(), text.text().length()));
                return;
            }
            at = part.end();
            inPart.add(text.slice(from - extent.start(), at - extent.start()));
            closePart();
        }
        outside(text.slice(at - extent.start(), text.text().length()));
    }

    private void markup(Inline inline, Extent extent) {
        if (!hasPartBefore(extent.end())) {
            done.add(inline);
            return;
        }
        Extent part = parts.get(next);
        boolean within = part.start() <= extent.start() && extent.end() <= part.end();
        if (within && wrapper.mayHold(inline)) {
            inPart.add(inline);
            if (extent.end() == part.end()) {
                closePart();
            }
            return;
        }
        close();
        var inside = new Wrapping(flat, parts, wrapper, next);
        done.add(inline.withChildren(inside.wrap(inline.children(), extent.end())));
        next = inside.next;
    }

    private boolean hasPartBefore(int end) {
        return next < parts.size() && parts.get(next).start() < end;
    }

    private void outside(Inline.Text text) {
        if (!text.text().isEmpty()) {
            done.add(text);
        }
    }

    private void closePart() {
        close();
        next++;
    }

    private void close() {
        if (!inPart.isEmpty()) {
            done.add(wrapper.around(next, List.copyOf(inPart)));
            inPart.clear();
        }
    }
}
