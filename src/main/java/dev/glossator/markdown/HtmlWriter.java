package dev.glossator.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import java.util.List;

/** Writes blocks and inlines of one page as HTML. Everything that is not a tag of ours is escaped. */
public final class HtmlWriter {
    private final StringBuilder out = new StringBuilder();
    private final PageNumbers page;
    private final Insertions insertions;

    private HtmlWriter(PageNumbers page, Insertions insertions) {
        this.page = page;
        this.insertions = insertions;
    }

    /** The HTML of some blocks, each on a line of its own. */
    public static String write(List<Block> blocks, PageNumbers page, Insertions insertions) {
        var html = new HtmlWriter(page, insertions);
        html.blocks(blocks);
        return html.out.toString();
    }

    public void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            Constructs.WRITERS.of(block).write(block, this);
        }
    }

    public void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            Constructs.WRITERS.of(inline).write(inline, this);
        }
    }

    /** Markup of ours, as it is. */
    public HtmlWriter markup(String tags) {
        out.append(tags);
        return this;
    }

    /** Words, escaped for text and for attributes in double quotes. */
    public HtmlWriter text(String words) {
        out.append(Escaping.escapeHtml(words, false));
        return this;
    }

    /** An attribute with a space before it. */
    public HtmlWriter attribute(String name, String value) {
        return markup(" ").markup(name).markup("=\"").text(value).markup("\"");
    }

    /** Takes back a space or line end at the end of what was written. */
    public void dropSpace() {
        PlainText.dropSpaceAt(out);
    }

    /** Begins a line, if one was begun. */
    public void newLine() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /** Words of ours in the language of the page, not escaped. */
    public String say(String key, Object... arguments) {
        return insertions.say(key, arguments);
    }

    /** What stands in the text although its writer did not type it. */
    public Insertions insertions() {
        return insertions;
    }

    /** The numbers and addresses on the page that is written. */
    public PageNumbers page() {
        return page;
    }
}
