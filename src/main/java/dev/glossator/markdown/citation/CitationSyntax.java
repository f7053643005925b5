package dev.glossator.markdown.citation;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.InlineSyntax;
import java.util.Optional;

/**
 * Finds brackets that cite: they hold {@code @id} at their start or after a space, {@code ;} or {@code -}, no brackets inside, and no
 * {@code (}, {@code [} or <code>{</code> after them. With a colon after them they are found too, to be reported.
 */
final class CitationSyntax extends InlineSyntax {
    @Override
    protected Optional<Node> find(BasedSequence text, int start) {
        int end = bracketsOf(text).closing(start);
        if (end < 0 || isFollowed(text, end + 1)) {
            return Optional.empty();
        }
        BasedSequence whole = text.subSequence(start, end + 1);
        boolean beforeColon = end + 1 < text.length() && text.charAt(end + 1) == ':';
        return holdsId(whole) ? Optional.of(new CitationNode(whole, beforeColon)) : Optional.empty();
    }

    private static boolean isFollowed(BasedSequence text, int after) {
        return after < text.length() && "([{".indexOf(text.charAt(after)) >= 0;
    }

    private static boolean holdsId(BasedSequence whole) {
        boolean found = false;
        for (int i = 1; i < whole.length() - 1; i++) {
            char c = whole.charAt(i);
            if (c == '[' || c == ']') {
                return false;
            }
            found |= c == '@' && "[ \n\r\t;-".indexOf(whole.charAt(i - 1)) >= 0 && isIdStart(whole.charAt(i + 1));
        }
        return found;
    }

    private static boolean isIdStart(char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
