package dev.glossator.markdown.note;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.InlineSyntax;
import java.util.Optional;

/** Finds {@code [^label]}; a label holds no space and no bracket. */
final class NoteCallSyntax extends InlineSyntax {
    private static final int MARK = 2;

    @Override
    protected Optional<Node> find(BasedSequence text, int start) {
        if (!text.matchChars("[^", start)) {
            return Optional.empty();
        }
        int end = bracketsOf(text).closing(start);
        if (end <= start + MARK) {
            return Optional.empty();
        }
        BasedSequence label = text.subSequence(start + MARK, end);
        boolean plain = label.indexOfAny(c -> c == '[' || Character.isWhitespace(c)) < 0;
        return plain ? Optional.of(new NoteNode(text.subSequence(start, end + 1), label, false)) : Optional.empty();
    }
}
