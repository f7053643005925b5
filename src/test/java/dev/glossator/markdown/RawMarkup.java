package dev.glossator.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Raw HTML as CommonMark wants it, which no page of ours may hold: it passes the writer in disguise, and is put back afterwards. */
final class RawMarkup {
    static final Readers READERS = readers();

    private static final Pattern DISGUISED = Pattern.compile("(?:<div>)?\uE000([0-9a-f]*)\uE001(?:</div>)?");

    private RawMarkup() {}

    private static Readers readers() {
        Readers readers = Constructs.readers();
        readers.block(HtmlBlock.class, RawMarkup::block);
        readers.block(HtmlCommentBlock.class, RawMarkup::block);
        readers.inline(HtmlInline.class, RawMarkup::inline);
        readers.inline(HtmlInlineComment.class, RawMarkup::inline);
        return readers;
    }

    private static void block(HtmlBlockBase node, BodyReader body, Consumer<Block> out) {
        CharSequence lines = SegmentedSequence.create(node.getChars(), node.getContentLines());
        out.accept(new Block.Markup(List.of(disguised(lines.toString().stripTrailing()))));
    }

    private static void inline(HtmlInlineBase node, BodyReader body, Consumer<Inline> out) {
        out.accept(disguised(node.getChars().toString()));
    }

    private static Inline disguised(String html) {
        String digits = HexFormat.of().formatHex(html.getBytes(StandardCharsets.UTF_8));
        return new Inline.Text("\uE000" + digits + "\uE001", 0, 0);
    }

    /** The page with its raw HTML; that of a block stands in no element of ours. */
    static String restored(String html) {
        return DISGUISED
                .matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(found.group(1)), StandardCharsets.UTF_8)));
    }
}
