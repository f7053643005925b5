package dev.glossator.markdown.note;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [^label]} or {@code ^[words]} as the parser found it. */
final class NoteNode extends Node {
    private final BasedSequence content;
    private final boolean inPlace;

    NoteNode(BasedSequence whole, BasedSequence content, boolean inPlace) {
        super(whole);
        this.content = content;
        this.inPlace = inPlace;
    }

    /** The label, or the words of a note that stands in its place. */
    BasedSequence content() {
        return content;
    }

    boolean isInPlace() {
        return inPlace;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {content};
    }
}
