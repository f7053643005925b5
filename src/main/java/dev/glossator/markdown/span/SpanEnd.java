package dev.glossator.markdown.span;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The bracket that closes a span, with its attributes. */
final class SpanEnd extends Node {
    SpanEnd(BasedSequence written) {
        super(written);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
