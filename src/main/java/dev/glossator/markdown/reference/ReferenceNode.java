package dev.glossator.markdown.reference;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [[name]]}, {@code [[name|words]]} or {@code [[!words]]} as the parser found it. */
final class ReferenceNode extends Node {
    private final BasedSequence name;
    private final BasedSequence words;
    private final boolean unlinked;

    ReferenceNode(BasedSequence whole, BasedSequence name, BasedSequence words, boolean unlinked) {
        super(whole);
        this.name = name;
        this.words = words;
        this.unlinked = unlinked;
    }

    BasedSequence name() {
        return name;
    }

    BasedSequence words() {
        return words;
    }

    boolean isUnlinked() {
        return unlinked;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {name, words};
    }
}
