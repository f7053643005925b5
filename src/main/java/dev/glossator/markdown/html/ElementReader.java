package dev.glossator.markdown.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.html.Safelist.Allowed;
import dev.glossator.markdown.html.Safelist.Place;
import dev.glossator.model.Inline;
import dev.glossator.model.Inline.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes an element of a tag, the tag that ends it and what stands between them. */
final class ElementReader {
    private static final String AS_TEXT = "say it in Markdown, or write `\\<` if the sign belongs to the text";

    private final TagNode node;
    private final BodyReader body;
    private final Consumer<Inline> out;

    private ElementReader(TagNode node, BodyReader body, Consumer<Inline> out) {
        this.node = node;
        this.body = body;
        this.out = out;
    }

    /** Reads a tag, and with it everything up to its end, which leaves the tree. */
    static void read(TagNode node, BodyReader body, Consumer<Inline> out) {
        var reader = new ElementReader(node, body, out);
        Optional<Tag> tag = node.tag();
        if (tag.isEmpty()) {
            reader.refuse("`" + shown(node.getChars()) + "` is shown as text", AS_TEXT);
        } else if (tag.get().closing()) {
            reader.refuse("`</" + tag.get().name() + ">` ends nothing in this block and is shown as text", AS_TEXT);
        } else {
            reader.opening(tag.get());
        }
    }

    private void opening(Tag tag) {
        Optional<Allowed> allowed = Safelist.element(tag.name());
        TagNode end = Safelist.isEmpty(tag.name()) ? null : node.end();
        Optional<Finding> fault = fault(tag, allowed, end);
        if (fault.isPresent()) {
            refuse(fault.get().message, fault.get().help);
            showBetween(end);
        } else {
            allowed.ifPresent(element -> accept(tag, element, end));
        }
    }

    private record Finding(String message, String help) {}

    private Optional<Finding> fault(Tag tag, Optional<Allowed> allowed, @Nullable TagNode end) {
        String shown = "`<" + tag.name() + ">` ";
        if (allowed.isEmpty()) {
            return Optional.of(new Finding(shown + "is not read as HTML and is shown as text", AS_TEXT));
        }
        for (Attribute attribute : tag.attributes()) {
            if (!Safelist.allows(tag.name(), attribute)) {
                return Optional.of(new Finding(
                        "`" + attribute.name() + "` of " + shown + "is not read, so the tag is shown as text",
                        "take it away; `lang`, `dir` and `title` are read in every tag"));
            }
        }
        if (!allowed.get().empty() && end == null) {
            return Optional.of(new Finding(
                    shown + "has no end in this block and is shown as text",
                    "write `</" + tag.name() + ">` before the next empty line"));
        }
        return Safelist.fits(allowed.get(), place())
                ? Optional.empty()
                : Optional.of(new Finding(
                        shown + "cannot stand here and is shown as text",
                        "begin a block with it: put it on a line of its own, with an empty line above"));
    }

    /** What may stand where this tag stands. */
    private Place place() {
        return node.getParent() instanceof ElementNode element ? element.place() : Place.LINE;
    }

    private void accept(Tag tag, Allowed element, @Nullable TagNode end) {
        if (tag.name().equals("br")) {
            out.accept(new Inline.HardBreak());
            return;
        }
        out.accept(new Inline.Element(tag.name(), tag.attributes(), element.role(), between(end, element.holds())));
    }

    /** What stands up to the end, which then is no longer in the tree. */
    private List<Inline> between(@Nullable TagNode end, Place holds) {
        if (end == null) {
            return List.of();
        }
        var inside = new ElementNode(node.getChars(), holds);
        inside.take(node, end);
        end.unlink();
        return body.inlines(inside);
    }

    /** A refused tag is told of once: its end is shown without a word. */
    private void showBetween(@Nullable TagNode end) {
        if (end != null) {
            BasedSequence chars = end.getChars();
            between(end, place()).forEach(out);
            out.accept(body.text(chars));
        }
    }

    private void refuse(String message, String help) {
        body.report(Rule.RAW_HTML, node.getChars(), message, help);
        out.accept(body.text(node.getChars()));
    }

    private static String shown(BasedSequence written) {
        String line = written.toString().lines().findFirst().orElse("");
        return line.length() > 30 ? line.substring(0, 30) + "…" : line;
    }
}
