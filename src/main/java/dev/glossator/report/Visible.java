package dev.glossator.report;

/**
 * Text from content made fit for a terminal: what would steer the terminal, break the line or reorder it is shown as a sign instead, so
 * that a hostile file can neither write to the terminal nor look different from what it is.
 */
public final class Visible {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Visible() {}

    /** Text for one line. */
    public static String text(String written) {
        var shown = new StringBuilder(written.length());
        written.codePoints().map(Visible::codePoint).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** What stands for one code point: mostly itself, e.g. {@code ␛} for the escape character. */
    static int codePoint(int written) {
        if (written < ' ') {
            return CONTROL_PICTURES + written;
        }
        if (written == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return steers(written) ? REPLACEMENT : written;
    }

    private static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> isBidiControl(codePoint);
        };
    }

    /** The characters with the property Bidi_Control (Unicode Standard Annex 9). */
    private static boolean isBidiControl(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
