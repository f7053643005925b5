package dev.glossator.schema;

/**
 * One field of front matter or of a record.
 *
 * @param name as a writer types it, e.g. {@code as-of}
 * @param doc what it means, in one sentence of Markdown
 * @param example a value as a writer types it
 */
public record Field(String name, FieldType type, boolean required, String doc, String example) {}
