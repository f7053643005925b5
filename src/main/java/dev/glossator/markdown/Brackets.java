package dev.glossator.markdown;

import java.util.Arrays;

/** The matching pairs of square brackets in one block of text, found in one pass; an escaped bracket is none. */
public final class Brackets {
    private static final int NONE = -1;

    private final int[] closing;

    private Brackets(int[] closing) {
        this.closing = closing;
    }

    public static Brackets of(CharSequence text) {
        int[] closing = new int[text.length()];
        Arrays.fill(closing, NONE);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open[depth++] = i;
            } else if (c == ']' && depth > 0) {
                closing[open[--depth]] = i;
            }
        }
        return new Brackets(closing);
    }

    /** The offset of the bracket that closes the one at an offset, or -1. */
    public int closing(int opening) {
        return opening < closing.length ? closing[opening] : NONE;
    }
}
