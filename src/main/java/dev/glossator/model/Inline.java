package dev.glossator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a line of text. {@code start} and {@code end} are offsets in the text of the file, in UTF-16 units; {@code end} is past the
 * last one.
 */
public sealed interface Inline
        permits Inline.Text,
                Inline.Styled,
                Inline.Code,
                Inline.Element,
                Inline.HardBreak,
                Inline.Link,
                Inline.Picture,
                Inline.Reference,
                Inline.Unlinked,
                Inline.EntryLink,
                Inline.Citation,
                Inline.NoteCall,
                Marked {
    /** The inlines inside it; empty for a leaf. */
    default List<Inline> children() {
        return List.of();
    }

    /** The same with other inlines inside; a leaf returns itself. */
    default Inline withChildren(List<Inline> children) {
        return this;
    }

    /**
     * Words. A line end within a paragraph is {@code "\n"}.
     *
     * @param text as a reader sees it: entities and escapes are resolved. Where the text is as long as its place in the file, each
     *     character stands for one in the file.
     */
    record Text(String text, int start, int end) implements Inline {
        /** The offset in the file of a character of this text. */
        public int offsetOf(int index) {
            return text.length() == end - start ? start + index : index < text.length() ? start : end;
        }

        /** Characters {@code from} to {@code to} of this text. */
        public Text slice(int from, int to) {
            return new Text(text.substring(from, to), offsetOf(from), offsetOf(to));
        }
    }

    /** Emphasis of one kind, with its HTML element. */
    record Styled(Style style, List<Inline> children) implements Inline {
        public Styled {
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new Styled(style, others);
        }
    }

    enum Style {
        EMPHASIS("em"),
        STRONG("strong"),
        STRUCK("del");

        private final String element;

        Style(String element) {
            this.element = element;
        }

        public String element() {
            return element;
        }
    }

    record Code(String text) implements Inline {}

    /**
     * An element that was typed as HTML.
     *
     * @param name in lower case; one of few that can do no harm
     */
    record Element(String name, List<Attribute> attributes, Role role, List<Inline> children) implements Inline {
        public Element {
            attributes = List.copyOf(attributes);
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new Element(name, attributes, role, others);
        }
    }

    /** An attribute with its value, entities resolved. */
    record Attribute(String name, String value) {}

    /** What an element is to its words. */
    enum Role {
        /** They go on through it. */
        WORDS,
        /** They are no running text; no name is found in them. */
        CODE,
        /** They begin and end with it. */
        BLOCK
    }

    /** A line end that the writer asked for. */
    record HardBreak() implements Inline {}

    /** A link in Markdown's own form. */
    record Link(Target target, String title, List<Inline> children, int start, int end) implements Inline {
        public Link {
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new Link(target, title, others, start, end);
        }

        public Link withTarget(Target other) {
            return new Link(other, title, children, start, end);
        }
    }

    /**
     * A picture.
     *
     * @param title what is said below it; may be empty
     * @param alt its text for those who do not see it
     * @param size {@code null} before linking, and where only the name of its file is known
     */
    record Picture(
            Target target,
            String title,
            String alt,
            @Nullable PictureSize size,
            int start,
            int end) implements Inline {
        public Picture shownAs(Target other, @Nullable PictureSize ofFile) {
            return new Picture(other, title, alt, ofFile, start, end);
        }
    }

    /**
     * {@code [[name]]} or {@code [[name|text]]}, before linking.
     *
     * @param name an id, name, alias or variant, as typed
     * @param children what a reader sees
     */
    record Reference(String name, List<Inline> children, int start, int end) implements Inline {
        public Reference {
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new Reference(name, others, start, end);
        }
    }

    /** {@code [[!name]]}: words that are never linked. */
    record Unlinked(List<Inline> children) implements Inline {
        public Unlinked {
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new Unlinked(others);
        }
    }

    /** A link to a glossary entry, typed as a reference or found by the matcher. */
    record EntryLink(String entry, List<Inline> children) implements Inline {
        public EntryLink {
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new EntryLink(entry, others);
        }
    }

    /** One bracket of citations, e.g. {@code [@a, p. 3; see @b]}. */
    record Citation(List<Cited> items, int start, int end) implements Inline {
        public Citation {
            items = List.copyOf(items);
        }
    }

    /**
     * One source in a citation.
     *
     * @param prefix words before it, e.g. {@code see}
     * @param locator the place in the source, as typed, e.g. {@code p. 3}
     * @param yearOnly whether it was typed with {@code -} before the {@code @}, to leave out the author
     */
    record Cited(String source, String prefix, String locator, boolean yearOnly, int start, int end) {}

    /** The call of a note, {@code [^label]} or the place of an inline note. */
    record NoteCall(String label, int start, int end) implements Inline {}
}
