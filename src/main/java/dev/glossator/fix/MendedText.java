package dev.glossator.fix;

import dev.glossator.diagnostic.SourceText;
import java.util.List;

/**
 * The text of one file and what is put into it.
 *
 * @param before the text as it was read
 * @param replacements in the order of the text, none over another; never empty
 * @param findings how many findings they mend
 */
public record MendedText(SourceText before, List<Replacement> replacements, int findings) {
    public MendedText {
        replacements = List.copyOf(replacements);
    }

    /**
     * Other words for a part of the text.
     *
     * @param start offset of its first character, in UTF-16 units
     * @param end offset just after its last character
     */
    public record Replacement(int start, int end, String text) {}

    public String path() {
        return before.path();
    }

    /** The text with everything put in; what lies between stays as it is, line ends included. */
    public String after() {
        return part(0, before.text().length(), replacements);
    }

    /** A part of the text with the replacements that lie in it. */
    String part(int start, int end, List<Replacement> inside) {
        var mended = new StringBuilder();
        int at = start;
        for (Replacement replacement : inside) {
            mended.append(before.text(), at, replacement.start()).append(replacement.text());
            at = replacement.end();
        }
        return mended.append(before.text(), at, end).toString();
    }
}
