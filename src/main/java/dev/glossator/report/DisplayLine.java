package dev.glossator.report;

import java.util.ArrayList;
import java.util.List;

/** A line of text as a terminal shows it, one cell for each code point that was written; columns count from 0. */
final class DisplayLine {
    private static final int TAB_STOP = 4;

    private final List<String> cells = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>(List.of(0));

    DisplayLine(String line) {
        line.codePoints().forEach(this::add);
    }

    private void add(int codePoint) {
        int column = width();
        if (codePoint == '\t') {
            int width = TAB_STOP - column % TAB_STOP;
            cells.add(" ".repeat(width));
            columns.add(column + width);
        } else {
            int shown = Visible.codePoint(codePoint);
            cells.add(Character.toString(shown));
            columns.add(column + DisplayWidth.of(shown));
        }
    }

    /** How many code points were written. */
    int length() {
        return cells.size();
    }

    int width() {
        return columns.get(columns.size() - 1);
    }

    /** The column at which a code point begins; the length of the line gives the column after it. */
    int column(int cell) {
        return columns.get(cell);
    }

    /** The first code point that begins at a column or after it. */
    int cellFrom(int column) {
        int cell = 0;
        while (cell < length() && column(cell) < column) {
            cell++;
        }
        return cell;
    }

    /** The end, exclusive, of the code points that end at a column or before it. */
    int cellsUntil(int column) {
        int cell = length();
        while (cell > 0 && column(cell) > column) {
            cell--;
        }
        return cell;
    }

    String text(int fromCell, int toCell) {
        return String.join("", cells.subList(fromCell, toCell));
    }
}
