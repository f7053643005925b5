package dev.glossator.markdown.unclosed;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.InlineSyntax;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the beginning of a reference, citation or note whose bracket is not closed in its block. */
final class UnclosedBracketSyntax extends InlineSyntax {
    private static final Pattern BEGINNING =
            Pattern.compile("\\[\\[(?=[^\\s\\[\\]])|\\[-?@(?=\\w)|\\[\\^(?=[^\\s\\[\\]])|\\^\\[(?=\\S)");

    @Override
    protected Optional<Node> find(BasedSequence text, int start) {
        var beginning = BEGINNING.matcher(text).region(start, text.length());
        return beginning.lookingAt() && isOpen(text, start, beginning.end())
                ? Optional.of(new UnclosedNode(text.subSequence(start, beginning.end())))
                : Optional.empty();
    }

    /** Whether none of the brackets is closed. */
    private boolean isOpen(BasedSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '[' && bracketsOf(text).closing(i) >= 0) {
                return false;
            }
        }
        return true;
    }
}
