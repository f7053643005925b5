package dev.glossator.markdown.callout;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.glossator.diagnostic.Rule;
import dev.glossator.markdown.BodyReader;
import dev.glossator.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The first line of a callout: its marker, and perhaps a title. */
final class TitleLine {
    private TitleLine() {}

    /** Takes the line out of the tree. Returns the title's words, without the space before them. */
    static List<Inline> cut(Paragraph first, LinkRef marker, BodyReader body) {
        refuseFolding(marker, body);
        marker.unlink();
        var line = new Paragraph(first.getChars());
        Node node = first.getFirstChild();
        while (node != null && !endsLine(node)) {
            Node next = node.getNext();
            line.appendChild(node);
            node = next;
        }
        if (node != null) {
            node.unlink();
        }
        if (!first.hasChildren()) {
            first.unlink();
        }
        return trimmed(body.inlines(line));
    }

    private static boolean endsLine(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static void refuseFolding(LinkRef marker, BodyReader body) {
        Node next = marker.getNext();
        if (next != null && (next.getChars().startsWith("-") || next.getChars().startsWith("+"))) {
            body.report(
                    Rule.UNKNOWN_CONSTRUCT,
                    next.getChars().subSequence(0, 1),
                    "a callout cannot be folded",
                    "take the sign away; on these pages a callout is always open");
        }
    }

    private static List<Inline> trimmed(List<Inline> words) {
        if (words.isEmpty() || !(words.get(0) instanceof Inline.Text text)) {
            return words;
        }
        List<Inline> trimmed = new ArrayList<>(words);
        int spaces = text.text().length() - text.text().stripLeading().length();
        if (spaces == text.text().length()) {
            trimmed.remove(0);
        } else {
            trimmed.set(0, text.slice(spaces, text.text().length()));
        }
        return trimmed;
    }
}
