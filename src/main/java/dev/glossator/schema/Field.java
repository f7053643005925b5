package dev.glossator.schema;

/**
 * One field of front matter or of a record.
 *
 * @param name as a writer types it, e.g. {@code as-of}
 * @param meaning what it means, in a sentence or two of Markdown
 * @param example a value as a writer types it
 * @param byDefault the value that its absence stands for, as a writer would type it; empty if that is none, or not always the same one
 */
public record Field(String name, FieldType type, boolean required, String meaning, String example, String byDefault) {
    /** What it means, and what its absence does where that is a value. */
    public String doc() {
        return byDefault.isEmpty() ? meaning : meaning + " Absent: `" + byDefault + "`.";
    }

    /** The same field with a value that its absence stands for. */
    Field orElse(String value) {
        return new Field(name, type, required, meaning, example, value);
    }
}
