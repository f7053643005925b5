package dev.glossator.markdown.span;

import com.vladsch.flexmark.parser.Parser;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.Enclosed;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.InlineSyntax;
import dev.glossator.markdown.Insertions;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.model.Fidelity;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Spans with attributes, as in Pandoc: {@code [words]} and right after it <code>{claim=id}</code>, <code>{.quote …}</code>. */
public final class SpanConstruct implements Construct {
    @Override
    public void find(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new InlineSyntax.Factory("[]") {
            @Override
            protected InlineSyntax syntax() {
                return new SpanSyntax();
            }
        });
    }

    @Override
    public void read(Readers readers) {
        readers.inline(SpanStart.class, SpanConstruct::read);
        readers.inline(SpanEnd.class, (node, body, out) -> out.accept(body.text(node.getChars())));
    }

    @Override
    public void write(Writers writers) {
        writers.inline(Marked.Claimed.class, SpanConstruct::claimed);
        writers.inline(Marked.Quoted.class, SpanConstruct::quoted);
        writers.inline(Marked.Wording.class, (wording, html) -> span("wording", wording, html));
        writers.inline(Marked.Resting.class, SpanConstruct::resting);
        writers.inline(Marked.Own.class, SpanConstruct::own);
    }

    private static void read(SpanStart node, BodyReader body, Consumer<Inline> out) {
        @Nullable SpanEnd end = node.end();
        if (end == null) {
            body.report(
                    Rule.UNCLOSED_CONSTRUCT,
                    node.getChars(),
                    "this span does not end where it begins: emphasis, code or a cell of a table lies over its edge",
                    "put both ends of that inside the brackets, or both outside");
            out.accept(body.text(node.getChars()));
            return;
        }
        var inside = new Enclosed(node.whole());
        inside.take(node, end);
        end.unlink();
        new SpanReader(node, body).read(body.inlines(inside)).forEach(out);
    }

    private static void claimed(Marked.Claimed claimed, HtmlWriter html) {
        String id = claimed.claim().claim();
        Insertions.ClaimMark mark = html.insertions().claim(id);
        html.markup("<span")
                .attribute("class", "claim claim-" + mark.status())
                .attribute("id", html.page().nextClaim(id))
                .markup(">")
                .inlines(claimed.children());
        html.markup("</span>").markup(mark.html());
    }

    /** Words as they were said need no sign beside their quotation marks. */
    private static void quoted(Marked.Quoted quoted, HtmlWriter html) {
        Fidelity fidelity = quoted.quotation().fidelity();
        span("quote", quoted, html);
        if (fidelity != Fidelity.VERBATIM) {
            String ours = fidelity == Fidelity.TRANSLATED && quoted.quotation().byUs() ? ".by-us" : "";
            html.markup(" <span class=\"remark\">(")
                    .text(html.say("fidelity." + fidelity.word() + ours))
                    .markup(")</span>");
        }
    }

    private static void own(Marked.Own own, HtmlWriter html) {
        span("own", own, html);
        html.markup(" <small class=\"own-sign\">").text(html.say("own.sign")).markup("</small>");
    }

    private static void resting(Marked.Resting sentence, HtmlWriter html) {
        html.markup("<span data-rests=\"" + sentence.on().word() + "\">").inlines(sentence.children());
        html.markup("</span>");
    }

    private static void span(String name, Marked marked, HtmlWriter html) {
        html.markup("<span class=\"" + name + "\">").inlines(marked.children());
        html.markup("</span>");
    }
}
