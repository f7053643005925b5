package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block between lines of colons, to which braces give a meaning: {@code ::: {…}}. */
public sealed interface Fenced extends Block {
    /** Where the key points stand on their page; no writer's anchor begins like this. */
    String KEY_POINTS_ANCHOR = "_key-points";

    /**
     * What somebody said, in paragraphs of its own.
     *
     * @param cited the citation of its source; empty before linking, and if none is given
     */
    record Quoted(Quotation quotation, List<Block> blocks, List<Inline> cited) implements Fenced {
        public Quoted {
            blocks = List.copyOf(blocks);
            cited = List.copyOf(cited);
        }

        /** The same with the citation of its source. */
        public Quoted citing(List<Inline> citation) {
            return new Quoted(quotation, blocks, citation);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return new Quoted(quotation, Body.rewriteAll(blocks, change.inside(this)), change.text(cited));
        }
    }

    /** A part of the text with a purpose of its own. */
    record Part(Purpose purpose, List<Block> blocks) implements Fenced {
        public Part {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return new Part(purpose, Body.rewriteAll(blocks, change.inside(this)));
        }
    }

    /** What a part of the text is for. */
    enum Purpose {
        KNOWN,
        UNKNOWN,
        /** What is to come after the day on which the article was closed. */
        NEXT,
        /** What a hurried reader takes away, in a list before everything else. */
        KEY_POINTS;

        /** As it is typed, e.g. {@code key-points}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The one that a word names. */
        public static Optional<Purpose> named(String word) {
            return Arrays.stream(values())
                    .filter(purpose -> purpose.word().equals(word))
                    .findFirst();
        }
    }

    /**
     * A picture or table with what is said of it.
     *
     * @param source where it comes from; {@code null} if not given
     * @param shown what is looked at
     * @param caption what stands below it
     * @param cited the citation of its source; empty before linking, and if none is given
     * @param licence on which terms it may be shown; may be empty
     */
    record Figure(
            @Nullable SourceReference source,
            List<Block> shown,
            List<Block> caption,
            List<Inline> cited,
            String licence)
            implements Fenced {
        public Figure {
            shown = List.copyOf(shown);
            caption = List.copyOf(caption);
            cited = List.copyOf(cited);
        }

        /** The same with the citation of its source. */
        public Figure citing(List<Inline> citation) {
            return new Figure(source, shown, caption, citation, licence);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return new Figure(
                    source,
                    Body.rewriteAll(shown, change),
                    Body.rewriteAll(caption, change.inside(this)),
                    change.text(cited),
                    licence);
        }
    }

    /** The place where a claim is printed with all that belongs to it. */
    record PrintedClaim(ClaimReference claim) implements Fenced {
        @Override
        public Block rewrite(Body.Rewriter change) {
            return this;
        }
    }

    /**
     * The place where events are printed in their order.
     *
     * @param actors the entries that take part in them; empty for all
     * @param events those that are meant; empty for the events that the article lists
     */
    record Timeline(List<Party> actors, List<EventReference> events, Span span) implements Fenced {
        public Timeline {
            actors = List.copyOf(actors);
            events = List.copyOf(events);
        }

        @Override
        public Block rewrite(Body.Rewriter change) {
            return this;
        }
    }
}
