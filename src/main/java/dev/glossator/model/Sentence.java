package dev.glossator.model;

/**
 * A sentence in plain words with the part that matters in it.
 *
 * @param marked the name as it stands there; empty where only the place counts
 */
public record Sentence(String before, String marked, String after) {
    /** The same sentence with words before it. */
    public Sentence after(String words) {
        return new Sentence(words + before, marked, after);
    }

    public String text() {
        return before + marked + after;
    }
}
