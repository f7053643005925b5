package dev.glossator.link;

import dev.glossator.link.FlatText.Extent;
import dev.glossator.link.FlatText.LinkedAt;
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

    /** Marks of sentences that rest on nothing; whatever stands in them stands in the mark. */
    static final Wrapper BARE = new Wrapper() {
        @Override
        public Inline around(int part, List<Inline> inlines) {
            return new Marked.Bare(inlines);
        }

        @Override
        public boolean mayHold(Inline inline) {
            return true;
        }
    };

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

    List<Inline> wrap(List<Inline> inlines) {
        for (Inline inline : inlines) {
            Extent extent = flat.extentOf(inline);
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
            at = Math.min(part.end(), extent.end());
            inPart.add(text.slice(from - extent.start(), at - extent.start()));
            if (part.end() > extent.end()) {
                return;
            }
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
        done.add(inline.withChildren(inside.wrap(inline.children())));
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
