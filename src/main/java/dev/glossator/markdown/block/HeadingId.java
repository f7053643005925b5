package dev.glossator.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.PlainText;
import dev.glossator.model.Inline;
import dev.glossator.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a heading: as in Pandoc, {@code {#id}} at its end gives it one; else it is made of its words. */
final class HeadingId {
    private static final Pattern WRITTEN = Pattern.compile("\\{#([^{}\\s]*)\\}\\s*$");

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{(?:[.#]|[A-Za-z][\\w-]*=)[^{}]*\\}\\s*$");

    private HeadingId() {}

    /** The heading's words without an id that is written at their end, and the id. */
    record Titled(String id, List<Inline> words) {}

    static Titled of(Heading node, List<Inline> text, BodyReader body) {
        int last = text.size() - 1;
        if (last >= 0 && text.get(last) instanceof Inline.Text end) {
            Matcher written = WRITTEN.matcher(end.text());
            if (written.find() && !isEscaped(end, written, body)) {
                List<Inline> words = new ArrayList<>(text.subList(0, last));
                words.add(end.slice(
                        0,
                        end.text().substring(0, written.start()).stripTrailing().length()));
                return new Titled(id(written.group(1), node, PlainText.of(words), body), words);
            }
            refuseAttributes(end, body);
        }
        return new Titled(body.anchors().of(PlainText.of(text)), text);
    }

    private static void refuseAttributes(Inline.Text end, BodyReader body) {
        Matcher attributes = ATTRIBUTES.matcher(end.text());
        if (attributes.find() && !isEscaped(end, attributes, body)) {
            int start = end.offsetOf(attributes.start());
            body.reporter()
                    .report(
                            Rule.UNKNOWN_CONSTRUCT,
                            body.source().span(start, end.end()),
                            "a heading takes an id, and no other attributes",
                            "write `{#id}` alone, or `\\{` if the brace belongs to the words");
        }
    }

    private static boolean isEscaped(Inline.Text end, Matcher written, BodyReader body) {
        int brace = end.offsetOf(written.start());
        return brace > 0 && body.source().text().charAt(brace - 1) == '\\';
    }

    private static String id(String written, Heading node, String words, BodyReader body) {
        if (Slug.isId(written) && body.anchors().take(written)) {
            return written;
        }
        BasedSequence place = node.getText();
        if (Slug.isId(written)) {
            body.report(
                    Rule.DUPLICATE_ID,
                    place,
                    "the id `" + written + "` is taken on this page, or kept for citations and notes",
                    "choose another one");
        } else {
            body.report(
                    Rule.BAD_ID,
                    place,
                    "`" + written + "` is no id",
                    "an id has `a-z`, `0-9` and single hyphens, at most 80");
        }
        return body.anchors().of(words);
    }
}
