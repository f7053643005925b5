package dev.glossator.markdown.citation;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.InlineSyntax;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.model.Inline;
import dev.glossator.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Citations in brackets, as in Pandoc: {@code [@id]}, {@code [@id, sec. 2; see @other]}, {@code [-@id]}. */
public final class CitationConstruct implements Construct {
    /** An id and what follows it. An id ends in a letter, digit or underscore. */
    private static final Pattern CITED =
            Pattern.compile("(?<id>\\w(?:[\\w:.-]*\\w)?)\\s*+,?+(?<locator>.*)", Pattern.DOTALL);

    /** A source where a locator is. */
    private static final Pattern ANOTHER = Pattern.compile("(?:^|[\\s,-])@\\w");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A locator such as {@code p. 3} stays on one line. */
    private static final char NO_BREAK = '\u00A0';

    @Override
    public void find(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new InlineSyntax.Factory("[") {
            @Override
            protected InlineSyntax syntax() {
                return new CitationSyntax();
            }
        });
    }

    @Override
    public void read(Readers readers) {
        readers.inline(
                CitationNode.class,
                (node, body, out) -> out.accept(node.isBeforeColon() ? definition(node, body) : citation(node, body)));
    }

    @Override
    public void write(Writers writers) {
        writers.inline(Inline.Citation.class, CitationConstruct::write);
    }

    private static Inline definition(CitationNode node, BodyReader body) {
        body.report(
                Rule.BAD_CITATION,
                node.getChars(),
                "a citation followed by a colon cites nothing",
                "put the colon before it, or words between them");
        return body.text(node.getChars());
    }

    private static Inline.Citation citation(CitationNode node, BodyReader body) {
        var items = new ArrayList<Inline.Cited>();
        BasedSequence content = node.content();
        int start = 0;
        while (start <= content.length()) {
            int semicolon = content.indexOf(';', start);
            int end = semicolon < 0 ? content.length() : semicolon;
            item(content.subSequence(start, end), body, items);
            start = end + 1;
        }
        return new Inline.Citation(items, node.getStartOffset(), node.getEndOffset());
    }

    private static void item(BasedSequence written, BodyReader body, List<Inline.Cited> items) {
        int sign = written.indexOf('@');
        Matcher cited = CITED.matcher(written.subSequence(sign + 1));
        if (sign < 0 || !cited.matches()) {
            body.report(
                    Rule.BAD_CITATION,
                    written.trim().isEmpty() ? written : written.trim(),
                    "this part of a citation names no source",
                    "write `@` and the id of a source, or take the semicolon away");
            return;
        }
        refuseAnother(plain(cited.group("locator")), written, body);
        boolean bare = sign > 0 && written.charAt(sign - 1) == '-';
        items.add(new Inline.Cited(
                cited.group("id"),
                plain(written.subSequence(0, bare ? sign - 1 : sign).toString()),
                plain(cited.group("locator")),
                bare,
                written.getStartOffset() + sign,
                written.getStartOffset() + sign + 1 + cited.end("id")));
    }

    private static void refuseAnother(String locator, BasedSequence written, BodyReader body) {
        if (ANOTHER.matcher(locator).find()) {
            body.report(
                    Rule.BAD_CITATION,
                    written.trim(),
                    "two sources stand in one part of a citation",
                    "write `;` between them");
        }
    }

    private static String plain(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    private static void write(Inline.Citation citation, HtmlWriter html) {
        html.dropSpace();
        html.markup("<span class=\"citation\">[");
        String separator = "";
        for (Inline.Cited cited : citation.items()) {
            html.markup(separator);
            write(cited, html);
            separator = ";\u00a0"; // nothing breaks between two numbers
        }
        html.markup("]</span>");
    }

    private static void write(Inline.Cited cited, HtmlWriter html) {
        if (!cited.prefix().isEmpty()) {
            html.text(cited.prefix()).markup(" ");
        }
        html.markup("<a")
                .attribute("id", html.page().nextUse(cited.source()))
                .attribute("href", "#s-" + Slug.ofKey(cited.source()))
                .markup(">")
                .text(String.valueOf(html.page().numberOfSource(cited.source())))
                .markup("</a>");
        if (!cited.locator().isEmpty()) {
            html.markup(", ").text(cited.locator().replace(' ', NO_BREAK));
        }
    }
}
