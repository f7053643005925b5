package dev.glossator.fix;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import dev.glossator.fix.MendedText.Replacement;
import java.util.ArrayList;
import java.util.List;

/**
 * What changes in a text, as a unified diff (GNU diffutils) that {@code patch -p1} and {@code git apply} read. A line ends with {@code \n}
 * there, and whatever else ends it is part of it.
 *
 * <p>Which lines change is known from the replacements; so nothing is compared, which would take long for a file that changes everywhere.
 */
public final class UnifiedDiff {
    /** Lines around a change that tell where it stands. */
    private static final int CONTEXT = 3;

    private static final int HEADER = 2;

    private final MendedText mended;
    private final String text;
    private final Patch<String> patch = new Patch<>();
    private int line;
    private int counted;

    private UnifiedDiff(MendedText mended) {
        this.mended = mended;
        this.text = mended.before().text();
    }

    /** The diff of one text, with a final line end. */
    public static String of(MendedText mended) {
        var diff = new UnifiedDiff(mended);
        diff.addDeltas();
        return diff.words();
    }

    private void addDeltas() {
        List<Replacement> all = mended.replacements();
        for (int first = 0; first < all.size(); ) {
            int start = text.lastIndexOf('\n', all.get(first).start() - 1) + 1;
            int end = endOfLine(all.get(first));
            int next = first + 1;
            while (next < all.size() && all.get(next).start() < end) {
                end = Math.max(end, endOfLine(all.get(next)));
                next++;
            }
            addDelta(start, end, all.subList(first, next));
            first = next;
        }
    }

    private int endOfLine(Replacement replacement) {
        int end = text.indexOf('\n', Math.max(replacement.start(), replacement.end() - 1));
        return end < 0 ? text.length() : end + 1;
    }

    private void addDelta(int start, int end, List<Replacement> inside) {
        int number = lineAt(start);
        patch.addDelta(new ChangeDelta<>(
                new Chunk<>(number, lines(text.substring(start, end))),
                new Chunk<>(number, lines(mended.part(start, end, inside)))));
    }

    private int lineAt(int offset) {
        for (; counted < offset; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return line;
    }

    private String words() {
        List<String> lines =
                UnifiedDiffUtils.generateUnifiedDiff(named("a/"), named("b/"), lines(text), patch, CONTEXT);
        var words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String printed = lines.get(i);
            words.append(printed);
            if (!printed.endsWith("\n")) {
                words.append('\n').append(isOfText(i, printed) ? "\\ No newline at end of file\n" : "");
            }
        }
        return words.toString();
    }

    private static boolean isOfText(int index, String printed) {
        return index >= HEADER && !printed.startsWith("@@");
    }

    /** A tab ends a name with spaces in it. */
    private String named(String folder) {
        String name = folder + mended.path();
        return name.contains(" ") ? name + "\t" : name;
    }

    /** The lines with their line ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }
}
