package dev.glossator.markdown.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;

/**
 * Raw HTML (CommonMark 0.31.2, sections 4.6 and 6.6). A tag that the safelist allows, whose end stands in the same block, becomes an
 * element; every other one is shown as the text that was typed, and reported.
 */
public final class HtmlConstruct implements Construct {
    @Override
    public void read(Readers readers) {
        readers.block(HtmlBlock.class, HtmlBlockReader::read);
        readers.block(HtmlCommentBlock.class, HtmlBlockReader::read);
        readers.inline(HtmlInline.class, (node, body, out) -> TagNode.pair(node));
        readers.inline(TagNode.class, ElementReader::read);
        readers.inline(RawText.class, HtmlBlockReader::words);
    }

    @Override
    public void write(Writers writers) {
        writers.inline(Inline.Element.class, HtmlConstruct::element);
        writers.block(Block.Markup.class, HtmlConstruct::markup);
    }

    private static void element(Inline.Element element, HtmlWriter html) {
        html.markup("<" + element.name());
        element.attributes().forEach(attribute -> html.attribute(attribute.name(), attribute.value()));
        html.markup(">");
        if (!Safelist.isEmpty(element.name())) {
            html.inlines(element.children());
            html.markup("</" + element.name() + ">");
        }
    }

    private static void markup(Block.Markup markup, HtmlWriter html) {
        html.newLine();
        html.markup("<div>").inlines(markup.text());
        html.markup("</div>\n");
    }
}
