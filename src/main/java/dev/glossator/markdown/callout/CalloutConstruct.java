package dev.glossator.markdown.callout;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.Construct;
import dev.glossator.markdown.HtmlWriter;
import dev.glossator.markdown.Readers;
import dev.glossator.markdown.Writers;
import dev.glossator.model.Block;
import dev.glossator.model.Block.CalloutKind;
import dev.glossator.name.NearestNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Callouts: a quotation whose first line is {@code [!note]} as on GitHub, perhaps with a title after it as in Obsidian. */
public final class CalloutConstruct implements Construct {
    private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z-]+)\\]");

    /** A quotation is read with the other blocks, which ask {@link #of} first. */
    @Override
    public void read(Readers readers) {}

    @Override
    public void write(Writers writers) {
        writers.block(Block.Callout.class, CalloutConstruct::write);
    }

    /** The callout that a quotation is, if it is one. A kind that is not known is reported. */
    public static Optional<Block> of(BlockQuote quote, BodyReader body) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof LinkRef marker)) {
            return Optional.empty();
        }
        Matcher form = MARKER.matcher(marker.getChars());
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<CalloutKind> kind = CalloutKind.named(form.group(1));
        if (kind.isEmpty()) {
            body.reporter().report(unknown(form.group(1), marker, body));
        }
        return kind.map(known -> new Block.Callout(known, TitleLine.cut(first, marker, body), body.blocks(quote)));
    }

    private static Diagnostic unknown(String word, LinkRef marker, BodyReader body) {
        var finding = Diagnostic.of(
                        Rule.UNKNOWN_CONSTRUCT, body.span(marker.getChars()), "there is no callout `" + word + "`")
                .help("write one of "
                        + CalloutKind.words().stream()
                                .map(known -> "`[!" + known + "]`")
                                .collect(Collectors.joining(", ")));
        return NearestNames.nearest(word, CalloutKind.words())
                .map(near -> finding.fix(
                        Fix.replace("write `[!" + near + "]`", false, body.span(marker.getChars()), "[!" + near + "]")))
                .orElse(finding);
    }

    private static void write(Block.Callout callout, HtmlWriter html) {
        String word = callout.kind().word();
        html.newLine();
        html.markup("<div class=\"callout callout-" + word + "\" role=\"note\">\n<p class=\"callout-title\">");
        html.text(html.say("callout." + word));
        if (!callout.title().isEmpty()) {
            html.markup(": ").inlines(callout.title());
        }
        html.markup("</p>\n").blocks(callout.blocks());
        html.newLine();
        html.markup("</div>\n");
    }
}
