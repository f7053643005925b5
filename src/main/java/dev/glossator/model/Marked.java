package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.util.List;

/** Words in brackets to which braces give a meaning: {@code [words]{…}}. */
public sealed interface Marked extends Inline {
    /** Words that state a claim. */
    record Claimed(ClaimReference claim, List<Inline> children) implements Marked {
        public Claimed {
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new Claimed(claim, others);
        }
    }

    /** Words that somebody said. */
    record Quoted(Quotation quotation, List<Inline> children) implements Marked {
        public Quoted {
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new Quoted(quotation, others);
        }
    }

    /**
     * Words that are talked about, and are nobody's quotation.
     *
     * @param source where they stand; its id is empty if not given
     */
    record Wording(SourceReference source, List<Inline> children) implements Marked {
        public Wording {
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new Wording(source, others);
        }
    }

    /** A transition or a judgement of the writer. */
    record Own(Span span, List<Inline> children) implements Marked {
        public Own {
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new Own(span, others);
        }
    }

    /** A sentence, or a part of one, with what it rests on. Nobody types it: linking finds it. */
    record Resting(Provenance.Kind on, List<Inline> children) implements Marked {
        public Resting {
            children = List.copyOf(children);
        }

        @Override
        public Inline withChildren(List<Inline> others) {
            return new Resting(on, others);
        }
    }
}
