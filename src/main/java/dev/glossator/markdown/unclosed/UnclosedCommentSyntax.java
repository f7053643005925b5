package dev.glossator.markdown.unclosed;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.InlineSyntax;
import java.util.Optional;

/** Finds the beginning of a comment that does not end in its block. */
final class UnclosedCommentSyntax extends InlineSyntax {
    private static final String OPEN = "<!--";

    @Override
    protected Optional<Node> find(BasedSequence text, int start) {
        return text.matchChars(OPEN, start) && next("-->", text, start) < 0
                ? Optional.of(new UnclosedNode(text.subSequence(start, start + OPEN.length())))
                : Optional.empty();
    }
}
