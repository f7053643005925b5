package dev.glossator.markdown.reference;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.InlineSyntax;
import java.util.Optional;

/** Finds double brackets. In a table the bar between name and words is written {@code \|}. */
final class ReferenceSyntax extends InlineSyntax {
    private static final int MARK = 2;

    @Override
    protected Optional<Node> find(BasedSequence text, int start) {
        if (!text.matchChars("[[", start)) {
            return Optional.empty();
        }
        int inner = bracketsOf(text).closing(start + 1);
        if (inner < 0 || bracketsOf(text).closing(start) != inner + 1) {
            return Optional.empty();
        }
        BasedSequence content = text.subSequence(start + MARK, inner);
        return content.isBlank() ? Optional.empty() : Optional.of(node(text.subSequence(start, inner + MARK), content));
    }

    private static ReferenceNode node(BasedSequence whole, BasedSequence content) {
        if (content.startsWith("!") && content.length() > 1) {
            BasedSequence words = content.subSequence(1);
            return new ReferenceNode(whole, words, words, true);
        }
        int bar = content.indexOf('|');
        if (bar < 0) {
            return new ReferenceNode(whole, content, content, false);
        }
        int nameEnd = bar > 0 && content.charAt(bar - 1) == '\\' ? bar - 1 : bar;
        BasedSequence name = content.subSequence(0, nameEnd).trim();
        BasedSequence words = content.subSequence(bar + 1);
        return new ReferenceNode(whole, name, words.isBlank() ? name : words, false);
    }
}
