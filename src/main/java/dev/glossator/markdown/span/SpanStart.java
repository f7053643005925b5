package dev.glossator.markdown.span;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.attribute.Attributes;
import org.jspecify.annotations.Nullable;

/** The bracket that opens a span; it knows the one that closes it. */
final class SpanStart extends Node {
    private final BasedSequence whole;
    private final Attributes attributes;
    private @Nullable SpanEnd end;

    /**
     * A span whose end is not met yet.
     *
     * @param whole from the opening bracket to the closing brace
     */
    SpanStart(BasedSequence whole, Attributes attributes) {
        super(whole.subSequence(0, 1));
        this.whole = whole;
        this.attributes = attributes;
    }

    /** The closing bracket with the attributes, as a node of its own. */
    SpanEnd close() {
        int length = 1 + attributes.whole().length();
        end = new SpanEnd(whole.subSequence(whole.length() - length, whole.length()));
        return end;
    }

    BasedSequence whole() {
        return whole;
    }

    Attributes attributes() {
        return attributes;
    }

    /** The end in the same part of the text, or {@code null} if other markup holds it. */
    @Nullable
    SpanEnd end() {
        return end != null && end.getParent() == getParent() ? end : null;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
