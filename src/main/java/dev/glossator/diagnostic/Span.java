package dev.glossator.diagnostic;

import java.util.Comparator;

/**
 * A place in a file, as the writer's editor shows it: front matter included, a byte order mark not.
 *
 * @param file path relative to the source folder, with {@code /}
 * @param line line of the first character, from 1
 * @param column column of the first character, from 1, in code points
 * @param endLine line just after the last character, from 1
 * @param endColumn column just after the last character, from 1, in code points
 */
public record Span(String file, int line, int column, int endLine, int endColumn) implements Comparable<Span> {
    private static final Comparator<Span> ORDER = Comparator.comparing(Span::file)
            .thenComparingInt(Span::line)
            .thenComparingInt(Span::column)
            .thenComparingInt(Span::endLine)
            .thenComparingInt(Span::endColumn);

    public Span {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "no such place: " + file + ":" + line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /** The empty place before the given character. */
    public static Span at(String file, int line, int column) {
        return new Span(file, line, column, line, column);
    }

    /** The beginning of a file, for a finding about the file as a whole. */
    public static Span startOf(String file) {
        return at(file, 1, 1);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
