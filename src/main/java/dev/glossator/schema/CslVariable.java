package dev.glossator.schema;

/**
 * A variable of CSL 1.0.2 that a source may have beside the fields that we know more of.
 *
 * @param name as in CSL-JSON, e.g. {@code container-title}; its words on a page have the key {@code csl.container-title}
 * @param meaning for the docs, one sentence
 */
public record CslVariable(String name, Kind kind, String meaning, String example) {
    /** What stands in a variable. */
    public enum Kind {
        TEXT,
        /** A number, or a text that stands for one, e.g. {@code 12a}. */
        NUMBER,
        DATE,
        NAMES
    }
}
