package dev.glossator.markdown;

import dev.glossator.model.Block;
import dev.glossator.model.Body;
import dev.glossator.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of inlines and bodies, without markup, citations and the calls of notes. */
public final class PlainText {
    private PlainText() {}

    public static String of(List<Inline> inlines) {
        var words = new StringBuilder();
        append(inlines, words);
        return words.toString().replace('\n', ' ').strip();
    }

    /** The words of the first paragraph; empty if there is none. */
    public static String firstParagraph(Body body) {
        Optional<Block.Paragraph> first = body.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .findFirst();
        return first.map(paragraph -> of(paragraph.text())).orElse("");
    }

    /** The words of blocks, with a space between two of them. */
    public static String ofBlocks(List<Block> blocks) {
        List<String> words = new ArrayList<>();
        new Body(blocks, List.of()).rewrite(text -> {
            words.add(of(text));
            return text;
        });
        return String.join(" ", words).strip();
    }

    private static void append(List<Inline> inlines, StringBuilder words) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                words.append(text.text());
            } else if (inline instanceof Inline.Code code) {
                words.append(code.text());
            } else if (inline instanceof Inline.Picture picture) {
                words.append(picture.alt());
            } else if (inline instanceof Inline.HardBreak) {
                words.append(' ');
            } else if (inline instanceof Inline.Citation || inline instanceof Inline.NoteCall) {
                dropSpaceAt(words);
            } else if (inline instanceof Inline.Element element && element.role() == Inline.Role.BLOCK) {
                words.append(' ');
                append(element.children(), words);
                words.append(' ');
            } else {
                append(inline.children(), words);
            }
        }
    }

    /** A citation takes the space before it along, so that none is left before a full stop. */
    public static void dropSpaceAt(StringBuilder words) {
        int last = words.length() - 1;
        if (last >= 0 && (words.charAt(last) == ' ' || words.charAt(last) == '\n')) {
            words.setLength(last);
        }
    }
}
