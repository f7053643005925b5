package dev.glossator.diagnostic;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file and the way from an offset in it to a line and column.
 *
 * <p>Offsets count UTF-16 units from 0. Lines end with {@code \n}, {@code \r\n} or a lone {@code \r}, as in CommonMark 0.31.2, section 2.1.
 */
public final class SourceText {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final CodePoints codePoints;
    private int @Nullable [] blockEnds;

    /**
     * @param path relative to the source folder, with {@code /}
     * @param text without a byte order mark
     */
    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        char[] units = text.toCharArray();
        this.lineStarts = lineStartsOf(units);
        this.codePoints = CodePoints.of(text, units);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * The place between two offsets.
     *
     * @throws IndexOutOfBoundsException if an offset lies outside the text
     */
    public Span span(int start, int end) {
        int line = lineAt(start);
        int endLine = lineAt(end);
        return new Span(path, line + 1, columnAt(line, start), endLine + 1, columnAt(endLine, end));
    }

    /** A line without its line end; the empty string past the last line. Lines count from 1. */
    public String line(int number) {
        return number < 1 || number > lineStarts.length
                ? ""
                : text.substring(lineStarts[number - 1], endOfLine(number));
    }

    private int endOfLine(int number) {
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > lineStarts[number - 1] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How many code points a line has without its line end. Lines count from 1, and the line must be there. */
    public int columnsOfLine(int number) {
        return codePoints.count(lineStarts[number - 1], endOfLine(number));
    }

    /** A part of a line, from one column to before another; both lie in the line or just after it and count from 1. */
    public String part(int line, int fromColumn, int toColumn) {
        int start = offsetOf(line, fromColumn);
        return text.substring(start, codePoints.offset(start, toColumn - fromColumn));
    }

    /** The offset of a line's first character; the end of the text past the last line. Lines count from 1. */
    public int offsetOfLine(int number) {
        return number <= lineStarts.length ? lineStarts[number - 1] : text.length();
    }

    /** The offset of a column; both count from 1, and the column lies in the line or just after it. */
    public int offsetOf(int line, int column) {
        return codePoints.offset(lineStarts[line - 1], column - 1);
    }

    /** The last line of the block that begins after a line, blank lines between them left out; the line itself if none does. */
    public int lastLineOfBlockAfter(int line) {
        if (blockEnds == null) {
            blockEnds = blockEndsOf();
        }
        return Math.max(line, blockEnds[Math.min(line + 1, lineStarts.length + 1)]);
    }

    /** For each line from 1, the last line of the block that it belongs to or that follows it, 0 if there is none. */
    private int[] blockEndsOf() {
        int[] ends = new int[lineStarts.length + 2];
        boolean open = false;
        for (int line = lineStarts.length; line > 0; line--) {
            boolean blank = isBlank(line);
            ends[line] = blank || open ? ends[line + 1] : line;
            open = !blank;
        }
        return ends;
    }

    private boolean isBlank(int line) {
        int end = endOfLine(line);
        for (int i = lineStarts[line - 1]; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int lineAt(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("no offset " + offset + " in " + path);
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int columnAt(int line, int offset) {
        return codePoints.count(lineStarts[line], offset) + 1;
    }

    private static int[] lineStartsOf(char[] units) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < units.length; i++) {
            if (isLineEnd(units[i]) && endsLine(units, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The two of {@code \r\n} are one line end. */
    private static boolean endsLine(char[] units, int i) {
        return units[i] == '\n' || i + 1 == units.length || units[i + 1] != '\n';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && path.equals(that.path) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
