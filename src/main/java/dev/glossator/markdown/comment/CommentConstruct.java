package dev.glossator.markdown.comment;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments, among them {@code <!-- glossator: allow RULE because REASON -->}, which covers its own line and the block after it. */
public final class CommentConstruct implements Construct {
    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);
    private static final Pattern OURS = Pattern.compile("<!--\\s*glossator:(.*?)-->", Pattern.DOTALL);

    @Override
    public void read(Readers readers) {
        readers.block(HtmlCommentBlock.class, (node, body, out) -> comment(node.getChars(), body));
        readers.inline(HtmlInlineComment.class, (node, body, out) -> comment(node.getChars(), body));
    }

    /** The parts of raw HTML between its comments; the comments are read. */
    public static List<BasedSequence> withoutComments(BasedSequence html, BodyReader body) {
        var parts = new ArrayList<BasedSequence>();
        Matcher comments = COMMENT.matcher(html);
        int start = 0;
        while (comments.find()) {
            parts.add(html.subSequence(start, comments.start()));
            comment(html.subSequence(comments.start(), comments.end()), body);
            start = comments.end();
        }
        parts.add(html.subSequence(start));
        return parts;
    }

    private static void comment(BasedSequence written, BodyReader body) {
        BasedSequence comment = written.trim();
        Matcher ours = OURS.matcher(comment);
        if (ours.matches()) {
            AllowanceComment.read(ours.group(1), body.span(comment), body.source(), body.reporter())
                    .ifPresent(body::allow);
        }
    }
}
