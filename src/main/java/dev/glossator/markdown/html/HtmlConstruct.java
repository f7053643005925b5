package dev.glossator.markdown.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.comment.CommentConstruct;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Raw HTML (CommonMark 0.31.2, sections 4.6 and 6.6): never markup in our pages, shown as the text that was typed. */
public final class HtmlConstruct implements Construct {
    @Override
    public void read(Readers readers) {
        readers.block(HtmlBlock.class, HtmlConstruct::block);
        readers.block(HtmlCommentBlock.class, HtmlConstruct::block);
        readers.inline(HtmlInline.class, (node, body, out) -> {
            report(node.getChars(), body);
            out.accept(body.text(node.getChars()));
        });
    }

    private static void block(HtmlBlockBase node, BodyReader body, Consumer<Block> out) {
        var text = new ArrayList<Inline>();
        for (BasedSequence part : CommentConstruct.withoutComments(node.getChars(), body)) {
            BasedSequence words = part.trim();
            if (!words.isEmpty()) {
                report(words, body);
                text.addAll(lines(words, body));
            }
        }
        if (!text.isEmpty()) {
            out.accept(new Block.Paragraph(text));
        }
    }

    private static List<Inline> lines(BasedSequence words, BodyReader body) {
        var lines = new ArrayList<Inline>();
        for (BasedSequence line : words.splitList("\n", 0, 0, null)) {
            if (!lines.isEmpty()) {
                lines.add(new Inline.HardBreak());
            }
            lines.add(body.text(line.trim()));
        }
        return lines;
    }

    private static void report(BasedSequence written, BodyReader body) {
        body.report(
                Rule.RAW_HTML,
                written,
                "raw HTML is shown as text",
                "say it in Markdown, or write `\\<` if the sign belongs to the text");
    }
}
