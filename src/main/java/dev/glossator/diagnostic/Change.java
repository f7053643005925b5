package dev.glossator.diagnostic;

import java.util.Comparator;
import java.util.Locale;

/**
 * One difference in meaning between two states of a site.
 *
 * @param of what kind of thing it belongs to
 * @param id the thing's id now, or the last one that it had
 * @param what what of it, e.g. {@code status}, or {@code figure} for one of several; empty if the thing itself is new or gone
 * @param before what was there; empty if it is new
 * @param after what is there now; empty if it is gone
 * @param span where it stands now; for a thing that is gone, where it stood
 */
public record Change(Kind kind, Subject of, String id, String what, String before, String after, Span span)
        implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::of)
            .thenComparing(Change::id)
            .thenComparing(Change::what)
            .thenComparing(Change::kind)
            .thenComparing(Change::before)
            .thenComparing(Change::after)
            .thenComparing(Change::span);

    /** What became of it. */
    public enum Kind {
        CHANGED,
        NEW,
        GONE;

        /** As it is printed, e.g. {@code gone}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The kinds of things, in the order in which they are told. */
    public enum Subject {
        ARTICLE,
        CLAIM,
        EVENT,
        ENTRY,
        SOURCE,
        PAGE;

        /** As it is printed, e.g. {@code article}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the thing itself is new or gone, not something that is said of it. */
    public boolean isOfTheWhole() {
        return what.isEmpty();
    }

    /** By kind of thing and id, then by field and words, so that the order never depends on that of the texts. */
    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
