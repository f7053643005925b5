package dev.glossator.diagnostic;

import java.util.Arrays;

/**
 * The text of one file and the way from an offset in it to a line and column.
 *
 * <p>Offsets count UTF-16 units from 0. Lines end with {@code \n}, {@code \r\n} or a lone {@code \r}, as in CommonMark 0.31.2, section 2.1.
 */
public final class SourceText {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param path relative to the source folder, with {@code /}
     * @param text without a byte order mark
     */
    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStartsOf(text);
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
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The offset of a line's first character; the end of the text past the last line. Lines count from 1. */
    public int offsetOfLine(int number) {
        return number <= lineStarts.length ? lineStarts[number - 1] : text.length();
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int columnAt(int line, int offset) {
        return text.codePointCount(lineStarts[line], offset) + 1;
    }

    private static int[] lineStartsOf(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
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
