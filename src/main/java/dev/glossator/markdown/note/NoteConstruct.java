package dev.glossator.markdown.note;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.InlineSyntax;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.model.Inline;
import java.util.List;
import java.util.function.Consumer;

/** Notes, as in Pandoc: {@code [^label]} with {@code [^label]: words} elsewhere, or {@code ^[words]} in their place. */
public final class NoteConstruct implements Construct {
    @Override
    public void find(Parser.Builder parser) {
        parser.extensions(List.of(FootnoteExtension.create()));
        parser.customInlineParserExtensionFactory(new InlineSyntax.Factory("[") {
            @Override
            protected InlineSyntax syntax() {
                return new NoteCallSyntax();
            }
        });
        parser.customInlineParserExtensionFactory(new InlineSyntax.Factory("^") {
            @Override
            protected InlineSyntax syntax() {
                return new InlineNoteSyntax();
            }
        });
    }

    @Override
    public void read(Readers readers) {
        readers.inline(NoteNode.class, NoteConstruct::call);
        readers.inline(Footnote.class, NoteConstruct::foreign);
        readers.block(
                FootnoteBlock.class,
                (node, body, out) -> body.notes().define(node.getText(), node.getChars(), body.blocks(node)));
    }

    @Override
    public void write(Writers writers) {
        writers.inline(Inline.NoteCall.class, NoteConstruct::write);
    }

    private static void call(NoteNode node, BodyReader body, Consumer<Inline> out) {
        String label;
        if (node.isInPlace()) {
            label = body.notes().inline(node.getChars(), List.of(), body.blocks(node.content()));
        } else {
            label = node.content().toString();
            body.notes().call(label, body.span(node.getChars()));
        }
        out.accept(new Inline.NoteCall(label, node.getStartOffset(), node.getEndOffset()));
    }

    /** What the extension takes for a call and we do not: a label with spaces, or none. */
    private static void foreign(Footnote node, BodyReader body, Consumer<Inline> out) {
        out.accept(body.text(node.getChars()));
        if (!node.getText().isBlank()) {
            body.report(
                    Rule.UNDEFINED_NOTE,
                    node.getChars(),
                    "there is no note `" + node.getText() + "`",
                    "a label holds no spaces; write `\\[^` if the signs belong to the text");
        }
    }

    private static void write(Inline.NoteCall call, HtmlWriter html) {
        html.dropSpace();
        html.markup("<sup class=\"note-call\"><a")
                .attribute("id", html.page().nextCall(call.label()))
                .attribute("href", "#" + html.page().noteAnchor(call.label()))
                .markup(">")
                .text(String.valueOf(html.page().numberOfNote(call.label())))
                .markup("</a></sup>");
    }
}
