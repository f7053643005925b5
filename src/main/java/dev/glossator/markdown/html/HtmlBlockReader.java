package dev.glossator.markdown.html;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import dev.glossator.markdown.BodyReader;
import dev.glossator.markdown.comment.CommentConstruct;
import dev.glossator.markdown.html.Safelist.Place;
import dev.glossator.markdown.text.TextConstruct;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a block of HTML: its comments are taken out, its tags judged, and its words are shown as they are. */
final class HtmlBlockReader {
    /** Line ends, and entities as in CommonMark 0.31.2, section 2.5. */
    private static final Pattern CUT =
            Pattern.compile("\\r\\n?|\\n|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private HtmlBlockReader() {}

    static void read(HtmlBlockBase node, BodyReader body, Consumer<Block> out) {
        BasedSequence text = SegmentedSequence.create(node.getChars(), node.getContentLines());
        var whole = new ElementNode(text, Place.BLOCK);
        CommentConstruct.withoutComments(text, body).forEach(part -> new TagCut(part).into(whole));
        List<Inline> inlines = body.inlines(whole);
        if (inlines.stream().anyMatch(Inline.Element.class::isInstance)) {
            out.accept(new Block.Markup(inlines));
        } else if (inlines.stream().anyMatch(HtmlBlockReader::isShown)) {
            out.accept(new Block.Paragraph(lines(inlines)));
        }
    }

    private static boolean isShown(Inline inline) {
        return !(inline instanceof Inline.Text text) || !text.text().isBlank();
    }

    /** The words as they stand in the file, line by line. */
    private static List<Inline> lines(List<Inline> inlines) {
        List<Inline> lines = new ArrayList<>();
        boolean startsLine = true;
        for (Inline inline : trimmed(inlines)) {
            lines.add(isLineEnd(inline) ? new Inline.HardBreak() : startsLine ? withoutIndent(inline) : inline);
            startsLine = isLineEnd(inline);
        }
        return lines;
    }

    private static Inline withoutIndent(Inline inline) {
        return inline instanceof Inline.Text text
                ? text.slice(
                        text.text().length() - text.text().stripLeading().length(),
                        text.text().length())
                : inline;
    }

    private static List<Inline> trimmed(List<Inline> inlines) {
        int from = 0;
        int to = inlines.size();
        while (from < to && !isShown(inlines.get(from))) {
            from++;
        }
        while (from < to && !isShown(inlines.get(to - 1))) {
            to--;
        }
        return inlines.subList(from, to);
    }

    private static boolean isLineEnd(Inline inline) {
        return inline instanceof Inline.Text text && text.text().equals("\n");
    }

    /** Words cut at line ends and entities, so that every character of a piece stands for one in the file. */
    static void words(RawText node, BodyReader body, Consumer<Inline> out) {
        BasedSequence chars = node.getChars();
        Matcher cuts = CUT.matcher(chars);
        int past = 0;
        while (cuts.find()) {
            piece(chars.subSequence(past, cuts.start()), body, out);
            out.accept(atCut(chars.subSequence(cuts.start(), cuts.end()), body));
            past = cuts.end();
        }
        piece(chars.subSequence(past), body, out);
    }

    private static Inline.Text atCut(BasedSequence cut, BodyReader body) {
        return cut.charAt(0) == '&'
                ? TextConstruct.entity(cut, body)
                : new Inline.Text("\n", cut.getStartOffset(), cut.getEndOffset());
    }

    private static void piece(BasedSequence words, BodyReader body, Consumer<Inline> out) {
        if (!words.isEmpty()) {
            out.accept(body.text(words));
        }
    }
}
