package dev.glossator.markdown.comment;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.InlineSyntax;
import dev.glossator.markdown.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments, among them {@code <!-- glossator: allow RULE because REASON -->}, which covers its own line and the block after it. */
public final class CommentConstruct implements Construct {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final Pattern OURS = Pattern.compile("<!--\\s*glossator:(.*?)-->", Pattern.DOTALL);

    @Override
    public void find(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new InlineSyntax.Factory("<") {
            @Override
            protected InlineSyntax syntax() {
                return new CommentSyntax();
            }
        });
    }

    @Override
    public void read(Readers readers) {
        readers.inline(HtmlInlineComment.class, (node, body, out) -> comment(node.getChars(), body));
    }

    /** The parts of raw HTML between its comments; the comments are read. One that is not closed is no comment. */
    public static List<BasedSequence> withoutComments(BasedSequence html, BodyReader body) {
        var parts = new ArrayList<BasedSequence>();
        int start = 0;
        int open = html.indexOf(OPEN);
        int close = open < 0 ? open : html.indexOf(CLOSE, open + OPEN.length());
        while (close >= 0) {
            int end = close + CLOSE.length();
            parts.add(html.subSequence(start, open));
            comment(html.subSequence(open, end), body);
            start = end;
            open = html.indexOf(OPEN, start);
            close = open < 0 ? open : html.indexOf(CLOSE, open + OPEN.length());
        }
        if (open >= 0) {
            body.report(
                    Rule.UNCLOSED_CONSTRUCT,
                    html.subSequence(open, open + OPEN.length()),
                    "this comment has no end",
                    "write `-->` where it ends");
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
