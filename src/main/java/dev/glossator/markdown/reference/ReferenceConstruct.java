package dev.glossator.markdown.reference;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.InlineSyntax;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import dev.glossator.model.Permalink;
import java.util.List;
import java.util.function.Consumer;

/** References to entries, as in Obsidian: {@code [[umerov]]}, {@code [[umerov|the secretary]]}; {@code [[!Umerov]]} is left alone. */
public final class ReferenceConstruct implements Construct {
    @Override
    public void find(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new InlineSyntax.Factory("[") {
            @Override
            protected InlineSyntax syntax() {
                return new ReferenceSyntax();
            }
        });
    }

    @Override
    public void read(Readers readers) {
        readers.inline(ReferenceNode.class, ReferenceConstruct::reference);
    }

    @Override
    public void write(Writers writers) {
        writers.inline(Inline.EntryLink.class, ReferenceConstruct::link);
        writers.inline(Inline.Unlinked.class, (unlinked, html) -> html.inlines(unlinked.children()));
    }

    private static void reference(ReferenceNode node, BodyReader body, Consumer<Inline> out) {
        List<Inline> words = words(node.words(), body);
        if (node.isUnlinked()) {
            out.accept(new Inline.Unlinked(words));
        } else {
            out.accept(new Inline.Reference(
                    node.name().toString().replace('\n', ' ').strip(),
                    words,
                    node.getStartOffset(),
                    node.getEndOffset()));
        }
    }

    /** The words may hold emphasis; they are read as a line of text. */
    private static List<Inline> words(BasedSequence words, BodyReader body) {
        List<Block> blocks = body.blocks(words);
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        if (!words.isBlank() && !blocks.isEmpty()) {
            body.report(
                    Rule.UNKNOWN_CONSTRUCT,
                    words,
                    "the words of a reference are one line of text",
                    "put lists, headings and quotations elsewhere");
        }
        return List.of(body.text(words));
    }

    private static void link(Inline.EntryLink link, HtmlWriter html) {
        html.markup("<a class=\"entry\"")
                .attribute("href", html.page().page().hrefOf(Permalink.entry(link.entry())))
                .markup(">")
                .inlines(link.children());
        html.markup("</a>");
    }
}
