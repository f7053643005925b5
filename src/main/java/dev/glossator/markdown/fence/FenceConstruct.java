package dev.glossator.markdown.fence;

import com.vladsch.flexmark.parser.Parser;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.markdown.attribute.AttributeSyntax;
import dev.glossator.markdown.attribute.Attributes;
import dev.glossator.model.Block;
import dev.glossator.model.Fenced;
import dev.glossator.model.Inline;
import dev.glossator.model.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Blocks between colons, as in Pandoc: <code>::: {.note #id}</code>, the text, and {@code :::} on a line of its own. */
public final class FenceConstruct implements Construct {
    @Override
    public void find(Parser.Builder parser) {
        parser.customBlockParserFactory(new FenceStart());
    }

    @Override
    public void read(Readers readers) {
        readers.block(FenceNode.class, FenceConstruct::read);
    }

    @Override
    public void write(Writers writers) {
        writers.block(Fenced.Quoted.class, FenceConstruct::quoted);
        writers.block(Fenced.Part.class, FenceConstruct::part);
        writers.block(Fenced.Figure.class, FenceConstruct::figure);
        writers.block(Fenced.PrintedClaim.class, FenceConstruct::claim);
        writers.block(Fenced.Timeline.class, FenceConstruct::timeline);
    }

    private static void read(FenceNode node, BodyReader body, Consumer<Block> out) {
        if (!node.isClosed()) {
            body.report(
                    Rule.UNCLOSED_CONSTRUCT,
                    node.opening(),
                    "this block has no end",
                    "write `:::` on a line of its own below its last line");
        }
        Optional<Attributes> attributes = AttributeSyntax.at(node.info(), 0)
                .filter(found -> found.whole().length() == node.info().length());
        if (attributes.isEmpty()) {
            body.report(
                    Rule.UNKNOWN_CONSTRUCT,
                    node.info(),
                    "after the colons stand no attributes that can be read",
                    "write them in braces, for instance `::: {.note #late}`, or `\\:::` if the colons belong to the text");
            List<Block> shown = body.blocks(node);
            out.accept(new Block.Paragraph(List.of(body.text(node.info()))));
            shown.forEach(out);
            return;
        }
        new FenceReader(node, attributes.get(), body).read().forEach(out);
    }

    private static void quoted(Fenced.Quoted quoted, HtmlWriter html) {
        Quotation quotation = quoted.quotation();
        html.newLine();
        html.markup("<figure class=\"quotation\">\n<blockquote>\n").blocks(quoted.blocks());
        html.newLine();
        html.markup("</blockquote>\n<figcaption>")
                .markup(html.insertions().attribution(quotation))
                .inlines(quoted.cited());
        original(quotation, html);
        html.markup("</figcaption>\n</figure>\n");
    }

    private static void original(Quotation quotation, HtmlWriter html) {
        if (!quotation.original().isEmpty()) {
            html.markup("\n<details><summary>")
                    .text(html.say("quotation.original"))
                    .markup("</summary>\n<p");
            if (!quotation.language().isEmpty()) {
                html.attribute("lang", quotation.language());
            }
            html.markup(">").text(quotation.original()).markup("</p>\n</details>\n");
        }
    }

    private static void part(Fenced.Part part, HtmlWriter html) {
        String word = part.purpose().word();
        html.newLine();
        html.markup("<div class=\"part part-" + word + "\">\n");
        title(part.purpose(), html);
        html.blocks(part.blocks());
        html.newLine();
        html.markup("</div>\n");
    }

    /** The key points are a section of their own, to which the contents lead. */
    private static void title(Fenced.Purpose purpose, HtmlWriter html) {
        boolean isSection = purpose == Fenced.Purpose.KEY_POINTS;
        html.markup(isSection ? "<h2 class=\"part-title label\"" : "<p class=\"part-title\"");
        if (isSection) {
            html.attribute("id", Fenced.KEY_POINTS_ANCHOR);
        }
        html.markup(">").text(html.insertions().titleOf(purpose)).markup(isSection ? "</h2>\n" : "</p>\n");
    }

    private static void figure(Fenced.Figure figure, HtmlWriter html) {
        html.newLine();
        html.markup("<figure>\n");
        figure.shown().forEach(shown -> shown(shown, html));
        html.newLine();
        html.markup("<figcaption>\n");
        caption(figure, html);
        if (!figure.licence().isEmpty()) {
            html.markup("<p class=\"licence\">")
                    .text(html.say("picture.licence", figure.licence()))
                    .markup("</p>\n");
        }
        html.markup("</figcaption>\n</figure>\n");
    }

    /** The citation stands where the last paragraph ends. */
    private static void caption(Fenced.Figure figure, HtmlWriter html) {
        int last = figure.caption().size() - 1;
        if (last >= 0 && figure.caption().get(last) instanceof Block.Paragraph paragraph) {
            List<Inline> cited = new ArrayList<>(paragraph.text());
            cited.addAll(figure.cited());
            html.blocks(figure.caption().subList(0, last));
            html.blocks(List.of(new Block.Paragraph(cited)));
        } else {
            html.blocks(figure.caption());
            html.inlines(figure.cited());
            html.newLine();
        }
    }

    /** A picture with words of its own makes no second figure here. */
    private static void shown(Block shown, HtmlWriter html) {
        if (shown instanceof Block.Paragraph pictures) {
            html.markup("<p>").inlines(pictures.text());
            html.markup("</p>\n");
        } else {
            html.blocks(List.of(shown));
        }
    }

    private static void claim(Fenced.PrintedClaim claim, HtmlWriter html) {
        html.newLine();
        html.markup("<div class=\"claim-block\"")
                .attribute("id", html.page().nextClaim(claim.claim().claim()))
                .markup(">\n")
                .markup(html.insertions().claimBlock(claim));
        html.newLine();
        html.markup("</div>\n");
    }

    private static void timeline(Fenced.Timeline timeline, HtmlWriter html) {
        html.newLine();
        html.markup(html.insertions().timeline(timeline));
        html.newLine();
    }
}
