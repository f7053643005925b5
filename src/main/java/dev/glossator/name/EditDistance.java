package dev.glossator.name;

import java.util.Arrays;

/**
 * How many slips lie between two texts: a character left out, put in, put for another, or two neighbours swapped (Damerau-Levenshtein distance,
 * in the form that changes no swapped pair again).
 */
final class EditDistance {
    /** The greatest distance that is told apart; everything beyond counts as one more. */
    static final int MOST = 3;

    private static final int BEYOND = MOST + 1;

    private final String left;
    private final String right;

    /** Rows of the table, of which only the cells near the diagonal can matter: cell {@code k} of row {@code i} is column i + k - MOST. */
    private int[] row = new int[2 * MOST + 1];

    private int[] above = row.clone();
    private int[] twoAbove = row.clone();

    private EditDistance(String left, String right) {
        this.left = left;
        this.right = right;
        for (int k = 0; k < above.length; k++) {
            above[k] = k < MOST ? BEYOND : k - MOST;
        }
        Arrays.fill(twoAbove, BEYOND);
    }

    /** From 0 to {@link #MOST} + 1, in UTF-16 units; takes time in proportion to the length. */
    static int between(String left, String right) {
        return Math.abs(left.length() - right.length()) > MOST ? BEYOND : new EditDistance(left, right).distance();
    }

    private int distance() {
        for (int i = 1; i <= left.length(); i++) {
            for (int k = 0; k < row.length; k++) {
                row[k] = cell(i, k);
            }
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }
        return Math.min(above[right.length() - left.length() + MOST], BEYOND);
    }

    private int cell(int i, int k) {
        int j = i + k - MOST;
        if (j <= 0 || j > right.length()) {
            return j == 0 ? i : BEYOND;
        }
        int least = above[k] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        if (k > 0) {
            least = Math.min(least, row[k - 1] + 1);
        }
        if (k + 1 < above.length) {
            least = Math.min(least, above[k + 1] + 1);
        }
        return isSwap(i, j) ? Math.min(least, twoAbove[k] + 1) : least;
    }

    private boolean isSwap(int i, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
