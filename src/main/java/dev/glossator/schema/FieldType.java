package dev.glossator.schema;

import java.util.List;
import java.util.Optional;

/** What may stand as the value of a field. */
public final class FieldType {
    /** The form of a value. */
    public enum Shape {
        /** Any words. */
        TEXT("text"),
        /** A number in digits, with a point before its decimals. */
        NUMBER("a number"),
        /** {@code true} or {@code false}. */
        FLAG("`true` or `false`"),
        /** A day, e.g. {@code 2025-12-03}. */
        DAY("a day"),
        /** A day, a month or a year. */
        DATE("a date"),
        /** A date, a date with {@code ~}, an interval, or a date as CSL-JSON writes it. */
        EVENT_DATE("a date"),
        /** An id of the form {@code [a-z0-9-]}. */
        ID("an id"),
        /** The id of a source: a citation key. */
        KEY("a source id"),
        /** A well-formed language tag of BCP 47, e.g. {@code uk} or {@code en-GB}. */
        LANGUAGE("a language tag"),
        /** An address with http or https. */
        ADDRESS("an address"),
        /** An address with http, https or mailto, or a mail address alone. */
        CONTACT("an address or a mail address"),
        /** The name of a rule. */
        RULE("a rule"),
        /** One of a few words. */
        CHOICE("one of the words"),
        /** One text, or a list of texts. */
        TEXTS("text or a list"),
        /** A list. */
        LIST("a list"),
        /** One value, or a list of them. */
        ONE_OR_MORE("one or a list"),
        /** Names of the writer's own, each with a value. */
        MAP("a mapping"),
        /** A record. */
        RECORD("a record"),
        /** The short form of a record, or the record. */
        ITEM("an id or a record");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        /** As it stands in a message, e.g. {@code a list}. */
        public String words() {
            return words;
        }
    }

    private final Shape shape;
    private final List<String> choices;
    private final List<FieldType> inner;
    private final List<Schema> record;

    private FieldType(Shape shape, List<String> choices, List<FieldType> inner, List<Schema> record) {
        this.shape = shape;
        this.choices = List.copyOf(choices);
        this.inner = List.copyOf(inner);
        this.record = List.copyOf(record);
    }

    static FieldType of(Shape shape) {
        return new FieldType(shape, List.of(), List.of(), List.of());
    }

    static FieldType choice(List<String> words) {
        return new FieldType(Shape.CHOICE, words, List.of(), List.of());
    }

    static FieldType listOf(FieldType each) {
        return new FieldType(Shape.LIST, List.of(), List.of(each), List.of());
    }

    /** One value, or a list of them; either way it is read as a list. */
    static FieldType oneOrMore(FieldType each) {
        return new FieldType(Shape.ONE_OR_MORE, List.of(), List.of(each), List.of());
    }

    static FieldType mapOf(FieldType key, FieldType each) {
        return new FieldType(Shape.MAP, List.of(), List.of(each, key), List.of());
    }

    static FieldType record(Schema schema) {
        return new FieldType(Shape.RECORD, List.of(), List.of(), List.of(schema));
    }

    /**
     * A value that may be short.
     *
     * @param shortForm what a bare word means; it stands for the field {@code key} of the record
     */
    static FieldType item(FieldType shortForm, Schema schema) {
        return new FieldType(Shape.ITEM, List.of(), List.of(shortForm), List.of(schema));
    }

    public Shape shape() {
        return shape;
    }

    /** The words of a choice. */
    public List<String> choices() {
        return choices;
    }

    /** The type of each value of a list or mapping, or of the short form of an item. */
    public FieldType inner() {
        return inner.get(0);
    }

    /** The type of the keys of a mapping. */
    public FieldType key() {
        return inner.get(1);
    }

    /** The schema of a record or item. */
    public Optional<Schema> record() {
        return record.stream().findFirst();
    }
}
