package dev.glossator.markdown.text;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.markdown.attribute.AttributeSyntax;
import dev.glossator.model.Inline;
import dev.glossator.model.RefusedCharacter;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words, escapes, entities and line ends (CommonMark 0.31.2, sections 2.4, 2.5, 6.7 and 6.8). */
public final class TextConstruct implements Construct {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7});");

    @Override
    public void read(Readers readers) {
        readers.inline(Text.class, TextConstruct::text);
        readers.inline(TextBase.class, (node, body, out) -> body.inlines(node).forEach(out));
        readers.inline(HtmlEntity.class, (node, body, out) -> out.accept(entity(node.getChars(), body)));
        readers.inline(
                SoftLineBreak.class,
                (node, body, out) -> out.accept(new Inline.Text("\n", node.getStartOffset(), node.getEndOffset())));
        readers.inline(HardLineBreak.class, (node, body, out) -> out.accept(new Inline.HardBreak()));
    }

    @Override
    public void write(Writers writers) {
        writers.inline(Inline.Text.class, (text, html) -> html.text(text.text()));
        writers.inline(Inline.HardBreak.class, (text, html) -> html.markup("<br />\n"));
    }

    /** Spaces at the start of a line are no words. */
    private static void text(Text node, BodyReader body, Consumer<Inline> out) {
        boolean startsLine = node.getPrevious() instanceof HardLineBreak || node.getPrevious() instanceof SoftLineBreak;
        BasedSequence written = startsLine ? node.getChars().trimStart() : node.getChars();
        if (isLink(node.getPrevious()) && AttributeSyntax.opensAt(written, 0)) {
            refuseAttributes(written.subSequence(0, 1), body);
        }
        words(written, body, out);
    }

    /** The character that an entity stands for; too long a number is text. */
    public static Inline.Text entity(BasedSequence written, BodyReader body) {
        if (written.startsWith("&#") && !NUMBER.matcher(written).matches()) {
            return body.text(written);
        }
        String character = Escaping.unescapeHtml(written);
        check(character, written, body);
        return new Inline.Text(RefusedCharacter.replaced(character), written.getStartOffset(), written.getEndOffset());
    }

    /** Words that take no markup, e.g. an address or a title, without their escapes and with the characters that entities stand for. */
    public static String unescaped(BasedSequence written, BodyReader body) {
        String words = Escaping.unescapeString(written);
        check(words, written, body);
        return words;
    }

    private static void check(String text, BasedSequence written, BodyReader body) {
        RefusedCharacter.find(text, 0)
                .ifPresent(place -> body.report(
                        Rule.HIDDEN_CHARACTER,
                        written,
                        "an entity here stands for " + RefusedCharacter.words(text.codePointAt(place)),
                        "delete it, or write `\\&` if the signs belong to the text"));
    }

    /** Cuts words at escapes, so that every character of a piece stands for one in the file. */
    public static void words(BasedSequence written, BodyReader body, Consumer<Inline> out) {
        refuseSpans(written, body);
        refuseFence(written, body);
        int start = 0;
        for (int i = 0; i + 1 < written.length(); i++) {
            if (written.charAt(i) == '\\' && ESCAPABLE.indexOf(written.charAt(i + 1)) >= 0) {
                piece(written, start, i, body, out);
                start = i + 1;
                i++;
            }
        }
        piece(written, start, written.length(), body, out);
    }

    private static void piece(BasedSequence written, int start, int end, BodyReader body, Consumer<Inline> out) {
        if (end > start) {
            out.accept(body.text(written.subSequence(start, end)));
        }
    }

    private static boolean isLink(@Nullable Node node) {
        return node instanceof LinkNodeBase || node instanceof DelimitedLinkNode;
    }

    /** What looks like attributes and is none of a span must not pass as text. */
    private static void refuseSpans(BasedSequence written, BodyReader body) {
        for (int brace = written.indexOf('{'); brace >= 0; brace = written.indexOf('{', brace + 1)) {
            int place = written.getStartOffset() + brace;
            boolean afterBracket = place > 0 && body.source().text().charAt(place - 1) == ']';
            if (afterBracket && AttributeSyntax.opensAt(written, brace)) {
                refuseAttributes(written.subSequence(brace, brace + 1), body);
            }
        }
    }

    private static void refuseAttributes(BasedSequence brace, BodyReader body) {
        body.report(
                Rule.UNKNOWN_CONSTRUCT,
                brace,
                "no attributes can be read here",
                "they stand right after `[words]`, end with `}` in the same block, and belong to no link, picture, citation or note; "
                        + "write `\\{` if the brace belongs to the text");
    }

    /** Colons that neither open a block nor close one. */
    private static void refuseFence(BasedSequence written, BodyReader body) {
        if (written.startsWith(":::") && startsLine(body.source().text(), written.getStartOffset())) {
            body.report(
                    Rule.UNKNOWN_CONSTRUCT,
                    written.subSequence(0, 3),
                    "these colons open no block and close none",
                    "a block begins as `::: {.note #late}` and ends with `:::`; write `\\:::` if they belong to the text");
        }
    }

    private static boolean startsLine(String text, int offset) {
        int before = offset - 1;
        while (before >= 0 && " \t>-*+".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
    }
}
