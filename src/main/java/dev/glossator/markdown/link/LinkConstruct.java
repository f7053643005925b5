package dev.glossator.markdown.link;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.markdown.text.TextConstruct;
import dev.glossator.model.Inline;
import dev.glossator.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Links, their definitions and addresses in angle brackets (CommonMark 0.31.2, sections 4.7, 6.3 and 6.5). */
public final class LinkConstruct implements Construct {
    @Override
    public void read(Readers readers) {
        readers.inline(Link.class, (node, body, out) -> out.accept(link(node, node.getUrl(), node.getTitle(), body)));
        readers.inline(LinkRef.class, LinkConstruct::reference);
        readers.inline(AutoLink.class, (node, body, out) -> out.accept(address("", node, body)));
        readers.inline(MailLink.class, (node, body, out) -> out.accept(address("mailto:", node, body)));
        readers.block(Reference.class, LinkConstruct::definition);
    }

    @Override
    public void write(Writers writers) {
        writers.inline(Inline.Link.class, LinkConstruct::link);
    }

    private static Inline.Link link(Node node, BasedSequence url, BasedSequence title, BodyReader body) {
        return new Inline.Link(
                new Target.Written(TextConstruct.unescaped(url, body)),
                TextConstruct.unescaped(title, body),
                body.inlines(node),
                node.getStartOffset(),
                node.getEndOffset());
    }

    private static void reference(LinkRef node, BodyReader body, Consumer<Inline> out) {
        Optional<Reference> defined = body.definitions().use(node);
        if (defined.isPresent()) {
            Reference definition = defined.get();
            out.accept(link(node, definition.getUrl(), definition.getTitle(), body));
        } else {
            asText(node, body, out);
        }
    }

    /** Brackets that refer to nothing are text, with whatever stands in them. */
    private static void asText(LinkRef node, BodyReader body, Consumer<Inline> out) {
        BasedSequence chars = node.getChars();
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            TextConstruct.words(chars, body, out);
            return;
        }
        TextConstruct.words(chars.subSequence(0, first.getStartOffset() - chars.getStartOffset()), body, out);
        body.inlines(node).forEach(out);
        TextConstruct.words(chars.subSequence(last.getEndOffset() - chars.getStartOffset()), body, out);
    }

    private static Inline.Link address(String scheme, DelimitedLinkNode node, BodyReader body) {
        BasedSequence written = node.getText();
        return new Inline.Link(
                new Target.Written(scheme + written),
                "",
                List.of(body.text(written)),
                node.getStartOffset(),
                node.getEndOffset());
    }

    private static void definition(Reference node, BodyReader body, Object out) {
        if (node.getReference().startsWith("@")) {
            body.report(
                    Rule.BAD_CITATION,
                    node.getChars(),
                    "a citation followed by a colon cites nothing",
                    "put the colon before it, or describe the source in `sources`");
        } else {
            body.definitions().define(node);
        }
    }

    private static void link(Inline.Link link, HtmlWriter html) {
        html.markup("<a").attribute("href", link.target().href(html.page().page()));
        if (!link.title().isEmpty()) {
            html.attribute("title", link.title());
        }
        html.markup(">").inlines(link.children());
        html.markup("</a>");
    }
}
