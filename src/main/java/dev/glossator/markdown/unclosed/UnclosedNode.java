package dev.glossator.markdown.unclosed;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The signs that begin something which is not closed. */
final class UnclosedNode extends Node {
    UnclosedNode(BasedSequence signs) {
        super(signs);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
