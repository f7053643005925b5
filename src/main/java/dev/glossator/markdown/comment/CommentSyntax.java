package dev.glossator.markdown.comment;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.InlineSyntax;
import java.util.Optional;

/** Finds comments in a line. Since CommonMark 0.31 they may hold {@code --}; the parser is older. */
final class CommentSyntax extends InlineSyntax {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    @Override
    protected Optional<Node> find(BasedSequence text, int start) {
        if (!text.matchChars(OPEN, start)) {
            return Optional.empty();
        }
        int close = closeOf(text, start + OPEN.length());
        return close < 0
                ? Optional.empty()
                : Optional.of(new HtmlInlineComment(text.subSequence(start, close + CLOSE.length())));
    }

    /** {@code <!-->} and {@code <!--->} are whole comments. */
    private int closeOf(BasedSequence text, int from) {
        if (text.matchChars(">", from) || text.matchChars("->", from)) {
            return from - (text.charAt(from) == '>' ? 2 : 1);
        }
        return next(CLOSE, text, from);
    }
}
