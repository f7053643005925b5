package dev.glossator.markdown.fence;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block between lines of colons as the parser found it. */
final class FenceNode extends Block {
    private final BasedSequence opening;
    private final BasedSequence info;
    private boolean closed;

    /**
     * A block that was opened.
     *
     * @param opening the colons of its first line
     * @param info what stands after them
     */
    FenceNode(BasedSequence opening, BasedSequence info) {
        this.opening = opening;
        this.info = info;
    }

    BasedSequence opening() {
        return opening;
    }

    BasedSequence info() {
        return info;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening, info};
    }
}
