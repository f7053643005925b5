package dev.glossator.language;

/**
 * A part of a text, in UTF-16 units from 0.
 *
 * @param start where it begins
 * @param end just after its last character
 */
public record Range(int start, int end) {
    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such range: " + start + " to " + end);
        }
    }

    /** Whether the place lies in it; its end does not. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
