package dev.glossator.markdown.citation;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** One bracket of citations as the parser found it. */
final class CitationNode extends Node {
    private static final int BRACKET = 1;

    private final boolean beforeColon;

    CitationNode(BasedSequence whole, boolean beforeColon) {
        super(whole);
        this.beforeColon = beforeColon;
    }

    /** Whether a colon follows: then it is the beginning of a definition, and nothing is cited. */
    boolean isBeforeColon() {
        return beforeColon;
    }

    /** What stands between the brackets. */
    BasedSequence content() {
        return getChars().subSequence(BRACKET, getChars().length() - BRACKET);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
