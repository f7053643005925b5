package dev.glossator.model;

/**
 * A sentence in plain words with the part that matters in it.
 *
 * @param within what the part of the text is for in which it stands, e.g. {@code next}; empty elsewhere
 * @param marked the name as it stands there; empty where only the place counts
 */
public record Sentence(String within, String before, String marked, String after) {
    /** The same sentence with words before it. */
    public Sentence after(String words) {
        return new Sentence(within, words + before, marked, after);
    }

    /** The same sentence in a part of a text. */
    public Sentence within(String part) {
        return new Sentence(part, before, marked, after);
    }

    public String text() {
        return before + marked + after;
    }
}
