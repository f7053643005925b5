package dev.glossator.diagnostic;

import java.util.List;

/**
 * A way to mend a finding, as data: editors and {@code --fix} apply it.
 *
 * @param title what it does, e.g. {@code write `umerov`}
 * @param safe whether it can be applied unseen without changing what a reader learns
 * @param edits replacements that do not overlap
 */
public record Fix(String title, boolean safe, List<Edit> edits) {
    public Fix {
        edits = List.copyOf(edits);
    }

    /** A fix that replaces one place. */
    public static Fix replace(String title, boolean safe, Span span, String text) {
        return new Fix(title, safe, List.of(new Edit(span, text)));
    }

    /**
     * One replacement.
     *
     * @param span what is replaced
     * @param text what stands there afterwards
     */
    public record Edit(Span span, String text) {}
}
