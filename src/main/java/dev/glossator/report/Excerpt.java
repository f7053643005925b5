package dev.glossator.report;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;

/**
 * The first line of a place and the carets below it, both cut to what fits.
 *
 * @param line without trailing space
 * @param indent columns before the first caret
 * @param carets columns underlined, at least one
 */
record Excerpt(String line, int indent, int carets) {
    private static final int WIDEST = 160;
    private static final int BEFORE_CARET = 60;
    // a line of a megabyte is not measured as a whole for each of its findings
    private static final int NEAR = 200;
    private static final String CUT = "…";

    static Excerpt of(SourceText text, Span span) {
        int length = text.columnsOfLine(span.line());
        int start = Math.min(span.column() - 1, length);
        int end = span.endLine() > span.line() ? length : Math.min(span.endColumn() - 1, length);
        int from = Math.max(0, start - NEAR);
        int to = Math.min(length, start + NEAR);
        var shown = new DisplayLine(text.part(span.line(), from + 1, to + 1));
        return cut(shown, start - from, Math.min(end, to) - from, from > 0, to < length);
    }

    private static Excerpt cut(DisplayLine line, int start, int end, boolean moreBefore, boolean moreAfter) {
        int left = Math.max(0, Math.min(line.column(start) - BEFORE_CARET, line.width() - WIDEST));
        boolean cutBefore = moreBefore || left > 0;
        boolean cutAfter = moreAfter || line.width() - left > WIDEST;
        int first = line.cellFrom(cutBefore ? left + CUT.length() : left);
        int last = line.cellsUntil(cutAfter ? left + WIDEST - CUT.length() : left + WIDEST);
        String text = (cutBefore ? CUT : "") + line.text(first, last) + (cutAfter ? CUT : "");
        int indent = line.column(start) - line.column(first) + (cutBefore ? CUT.length() : 0);
        int width = line.column(Math.min(end, last)) - line.column(start);
        return new Excerpt(text.stripTrailing(), indent, Math.max(1, width));
    }
}
