package dev.glossator.markdown.note;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.InlineSyntax;
import java.util.Optional;

/** Finds {@code ^[words]}; the words may hold pairs of brackets. */
final class InlineNoteSyntax extends InlineSyntax {
    private static final int MARK = 2;

    @Override
    protected Optional<Node> find(BasedSequence text, int start) {
        if (!text.matchChars("^[", start)) {
            return Optional.empty();
        }
        int end = bracketsOf(text).closing(start + 1);
        if (end < 0) {
            return Optional.empty();
        }
        BasedSequence words = text.subSequence(start + MARK, end);
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(new NoteNode(text.subSequence(start, end + 1), words, true));
    }
}
