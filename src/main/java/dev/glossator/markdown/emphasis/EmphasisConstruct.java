package dev.glossator.markdown.emphasis;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.model.Inline;
import java.util.List;

/** Emphasis and code spans (CommonMark 0.31.2, sections 6.1 and 6.2), struck text (GitHub Flavored Markdown 0.29, section 6.5). */
public final class EmphasisConstruct implements Construct {
    @Override
    public void find(Parser.Builder parser) {
        parser.extensions(List.of(StrikethroughExtension.create()));
    }

    @Override
    public void read(Readers readers) {
        readers.inline(Emphasis.class, (node, body, out) -> out.accept(styled(Inline.Style.EMPHASIS, node, body)));
        readers.inline(StrongEmphasis.class, (node, body, out) -> out.accept(styled(Inline.Style.STRONG, node, body)));
        readers.inline(Strikethrough.class, (node, body, out) -> out.accept(styled(Inline.Style.STRUCK, node, body)));
        readers.inline(Code.class, (node, body, out) -> out.accept(code(node)));
    }

    @Override
    public void write(Writers writers) {
        writers.inline(Inline.Styled.class, EmphasisConstruct::styled);
        writers.inline(
                Inline.Code.class,
                (code, html) -> html.markup("<code>").text(code.text()).markup("</code>"));
    }

    private static Inline.Styled styled(Inline.Style style, Node node, BodyReader body) {
        return new Inline.Styled(style, body.inlines(node));
    }

    /** Line ends become spaces; one space is taken off both ends, unless there is nothing else. */
    private static Inline.Code code(Code node) {
        String text = node.getText()
                .toString()
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ');
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return new Inline.Code(padded ? text.substring(1, text.length() - 1) : text);
    }

    private static void styled(Inline.Styled styled, HtmlWriter html) {
        String element = styled.style().element();
        html.markup("<" + element + ">").inlines(styled.children());
        html.markup("</" + element + ">");
    }
}
