package dev.glossator.diagnostic;

/** The code points between two offsets of a text, counted without going through what lies between them. */
final class CodePoints {
    private static final int STEP = 256;

    private final String text;
    /** How many pairs of surrogates end before each offset that {@link #STEP} divides; empty if the text has none. */
    private final int[] pairs;

    private CodePoints(String text, int[] pairs) {
        this.text = text;
        this.pairs = pairs;
    }

    /**
     * Those of a text.
     *
     * @param units its UTF-16 units
     */
    static CodePoints of(String text, char[] units) {
        int[] pairs = new int[units.length / STEP + 1];
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            if (i % STEP == 0) {
                pairs[i / STEP] = count;
            }
            if (Character.isLowSurrogate(units[i]) && endsPair(text, i)) {
                count++;
            }
        }
        if (units.length % STEP == 0) {
            pairs[units.length / STEP] = count;
        }
        return new CodePoints(text, count == 0 ? new int[0] : pairs);
    }

    /** How many there are between two offsets that do not cut one. */
    int count(int start, int end) {
        return end - start - (pairsBefore(end) - pairsBefore(start));
    }

    /** The offset that lies a number of code points after another one, at most the end of the text. */
    int offset(int start, int count) {
        int low = start;
        int high = (int) Math.min(text.length(), start + 2L * count);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (count(start, middle) < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // the search may end between the two halves of a pair
        return low < text.length() && low > start && endsPair(text, low) ? low + 1 : low;
    }

    private int pairsBefore(int offset) {
        if (pairs.length == 0) {
            return 0;
        }
        int count = pairs[offset / STEP];
        for (int i = offset - offset % STEP; i < offset; i++) {
            count += endsPair(text, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean endsPair(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset))
                && offset > 0
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
