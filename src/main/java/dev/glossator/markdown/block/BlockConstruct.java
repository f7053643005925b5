package dev.glossator.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.markdown.callout.CalloutConstruct;
import dev.glossator.markdown.picture.PictureConstruct;
import dev.glossator.markdown.text.TextConstruct;
import dev.glossator.model.Block;

/** Paragraphs, headings, quotations, rules and code (CommonMark 0.31.2, chapter 4 and section 5.1). */
public final class BlockConstruct implements Construct {
    @Override
    public void read(Readers readers) {
        readers.block(Paragraph.class, (node, body, out) -> out.accept(new Block.Paragraph(body.inlines(node))));
        readers.block(Heading.class, (node, body, out) -> out.accept(heading(node, body)));
        readers.block(
                BlockQuote.class,
                (node, body, out) -> out.accept(
                        CalloutConstruct.of(node, body).orElseGet(() -> new Block.Quote(body.blocks(node)))));
        readers.block(ThematicBreak.class, (node, body, out) -> out.accept(new Block.Rule()));
        readers.block(FencedCodeBlock.class, (node, body, out) -> out.accept(fenced(node, body)));
        readers.block(IndentedCodeBlock.class, (node, body, out) -> out.accept(indented(node)));
    }

    @Override
    public void write(Writers writers) {
        writers.block(Block.Paragraph.class, BlockConstruct::paragraph);
        writers.block(Block.Heading.class, BlockConstruct::heading);
        writers.block(Block.Quote.class, BlockConstruct::quote);
        writers.block(Block.Rule.class, (rule, html) -> html.markup("<hr />\n"));
        writers.block(Block.CodeBlock.class, BlockConstruct::code);
    }

    private static Block.Heading heading(Heading node, BodyReader body) {
        HeadingId.Titled titled = HeadingId.of(node, body.inlines(node), body);
        return new Block.Heading(node.getLevel(), titled.id(), titled.words(), node.getStartOffset());
    }

    private static Block.CodeBlock fenced(FencedCodeBlock node, BodyReader body) {
        refuseUnclosed(node, body);
        BasedSequence info = node.getInfo().trim();
        int end = info.indexOfAny(Character::isWhitespace);
        if (end >= 0) {
            body.report(
                    Rule.UNKNOWN_CONSTRUCT,
                    info.subSequence(end).trim(),
                    "after a fence the language alone is read",
                    "take these words away");
        }
        String language = TextConstruct.unescaped(end < 0 ? info : info.subSequence(0, end), body);
        return new Block.CodeBlock(language, withLineEnd(node.getContentChars()));
    }

    private static void refuseUnclosed(FencedCodeBlock node, BodyReader body) {
        if (node.getClosingMarker().isEmpty()) {
            body.report(
                    Rule.UNCLOSED_CONSTRUCT,
                    node.getOpeningMarker(),
                    "this code block has no end",
                    "write its first signs again, on a line of their own below the last one");
        }
    }

    private static Block.CodeBlock indented(IndentedCodeBlock node) {
        return new Block.CodeBlock("", withLineEnd(node.getContentChars().trimTailBlankLines()));
    }

    private static String withLineEnd(BasedSequence code) {
        String text = code.toString().replace("\r\n", "\n").replace('\r', '\n');
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    private static void paragraph(Block.Paragraph paragraph, HtmlWriter html) {
        html.newLine();
        if (PictureConstruct.isFigure(paragraph)) {
            PictureConstruct.writeFigure(paragraph, html);
            return;
        }
        html.markup("<p>").inlines(paragraph.text());
        html.markup("</p>\n");
    }

    private static void heading(Block.Heading heading, HtmlWriter html) {
        html.newLine();
        html.markup("<h" + heading.level())
                .attribute("id", heading.id())
                .markup(">")
                .inlines(heading.text());
        html.markup("</h" + heading.level() + ">\n");
    }

    private static void quote(Block.Quote quote, HtmlWriter html) {
        html.newLine();
        html.markup("<blockquote>\n").blocks(quote.blocks());
        html.newLine();
        html.markup("</blockquote>\n");
    }

    private static void code(Block.CodeBlock code, HtmlWriter html) {
        html.newLine();
        html.markup("<pre tabindex=\"0\"><code");
        if (!code.language().isEmpty()) {
            html.attribute("class", "language-" + code.language());
        }
        html.markup(">").text(code.code()).markup("</code></pre>\n");
    }
}
