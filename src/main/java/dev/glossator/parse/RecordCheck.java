package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.name.NearestNames;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Pair;
import dev.glossator.parse.Value.Scalar;
import dev.glossator.parse.Value.Sequence;
import dev.glossator.schema.Field;
import dev.glossator.schema.FieldType;
import dev.glossator.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds values against the schema that they should have, reports what does not fit, and keeps the rest. */
final class RecordCheck {
    private static final int MOST_IN_HELP = 20;

    private final Reporter reporter;
    private final ScalarCheck scalars;

    RecordCheck(Reporter reporter) {
        this.reporter = reporter;
        this.scalars = new ScalarCheck(reporter);
    }

    /** The record that a mapping is; its faults are reported. */
    CheckedRecord record(Mapping mapping, Schema schema) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Span> places = new HashMap<>();
        for (Pair pair : mapping.pairs()) {
            Optional<Field> field = schema.field(pair.key());
            if (field.isPresent()) {
                value(pair.value(), field.get().type(), pair.key()).ifPresent(value -> values.put(pair.key(), value));
                places.put(pair.key(), pair.value().span());
            } else {
                unknown(pair, mapping, schema);
            }
        }
        requireFields(mapping, schema);
        return new CheckedRecord(values, places, mapping.span());
    }

    /**
     * The records of a list in a file of its own.
     *
     * @param form what the list must be, for the message
     */
    List<CheckedRecord> records(Value value, Schema schema, String form) {
        if (!(value instanceof Sequence list)) {
            mismatch(value, "the file", form);
            return List.of();
        }
        List<CheckedRecord> records = new ArrayList<>();
        for (Value item : list.items()) {
            if (item instanceof Mapping mapping) {
                records.add(record(mapping, schema));
            } else {
                mismatch(item, "each item", "a record");
            }
        }
        return records;
    }

    private void requireFields(Mapping mapping, Schema schema) {
        for (Field field : schema.fields()) {
            if (field.required()
                    && mapping.pairs().stream().noneMatch(pair -> pair.key().equals(field.name()))) {
                missing(field, schema, startOf(mapping.span()));
            }
        }
    }

    /** Reports a required field that is not there. */
    void missing(Field field, Schema schema, Span place) {
        reporter.report(
                Rule.MISSING_FIELD,
                place,
                schema.name() + " needs `" + field.name() + "`",
                "write for instance `" + field.name() + ": " + field.example() + "`");
    }

    private Optional<Object> value(Value value, FieldType type, String name) {
        return switch (type.shape()) {
            case LIST -> list(value, type.inner(), name);
            case ONE_OR_MORE ->
                value instanceof Sequence
                        ? list(value, type.inner(), name)
                        : value(value, type.inner(), name).map(List::of);
            case TEXTS -> texts(value, name);
            case MAP -> map(value, type, name);
            case RECORD ->
                value instanceof Mapping mapping
                        ? Optional.of(record(mapping, type.record().orElseThrow()))
                        : mismatch(value, "`" + name + "`", type.shape().words());
            case ITEM -> item(value, type, name);
            default -> scalars.read(value, type, name);
        };
    }

    private Optional<Object> list(Value value, FieldType each, String name) {
        if (!(value instanceof Sequence list)) {
            return mismatch(value, "`" + name + "`", "a list");
        }
        List<Object> items = list.items().stream()
                .map(item -> value(item, each, name))
                .flatMap(Optional::stream)
                .toList();
        Repetitions.report(items, each, name, reporter);
        return Optional.of(items);
    }

    private Optional<Object> texts(Value value, String name) {
        if (value instanceof Scalar scalar) {
            return scalars.text(scalar, name).map(List::of);
        }
        return value instanceof Sequence list
                ? Optional.of(list.items().stream()
                        .map(item -> item instanceof Scalar scalar
                                ? scalars.text(scalar, name)
                                : mismatch(item, "`" + name + "`", "text or a list of texts"))
                        .flatMap(Optional::stream)
                        .toList())
                : mismatch(value, "`" + name + "`", "text or a list of texts");
    }

    private Optional<Object> map(Value value, FieldType type, String name) {
        if (!(value instanceof Mapping mapping)) {
            return mismatch(value, "`" + name + "`", "a mapping such as `{key: value}`");
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (Pair pair : mapping.pairs()) {
            Scalar key = new Scalar(pair.key(), true, pair.keySpan());
            if (scalars.read(key, type.key(), name).isPresent()) {
                value(pair.value(), type.inner(), pair.key()).ifPresent(read -> map.put(pair.key(), read));
            }
        }
        return Optional.of(map);
    }

    private Optional<Object> item(Value value, FieldType type, String name) {
        Schema schema = type.record().orElseThrow();
        if (value instanceof Mapping mapping) {
            return Optional.of(record(mapping, schema));
        }
        if (value instanceof Scalar scalar) {
            return scalars.read(scalar, type.inner(), name).map(words -> shortForm(words, schema, scalar.span()));
        }
        return mismatch(value, "each item of `" + name + "`", "a word or a record");
    }

    private static CheckedRecord shortForm(Object words, Schema schema, Span span) {
        return new CheckedRecord(Map.of(schema.shortField(), words), Map.of(schema.shortField(), span), span);
    }

    private <T> Optional<T> mismatch(Value value, String what, String wanted) {
        reporter.report(
                Rule.FRONT_MATTER_TYPE,
                startOf(value.span()),
                what + " must be " + wanted + ", found " + value.form(),
                "look at docs/front-matter.md for an example");
        return Optional.empty();
    }

    private void unknown(Pair pair, Mapping mapping, Schema schema) {
        List<String> known = schema.fields().stream().map(Field::name).toList();
        Optional<String> nearest = NearestNames.nearest(pair.key(), known);
        Diagnostic finding =
                Diagnostic.of(Rule.UNKNOWN_KEY, pair.keySpan(), schema.name() + " has no field `" + pair.key() + "`");
        if (nearest.isPresent()) {
            finding = finding.help("the nearest field is `" + nearest.get() + "`")
                    .fix(Fix.replace("write `" + nearest.get() + "`", false, pair.keySpan(), nearest.get()));
        } else if (looksLikeProse(pair, mapping)) {
            finding = finding.help("put the text before it in quotes: inside `{…}` a comma ends a value");
        } else if (known.size() > MOST_IN_HELP) {
            finding = finding.help("docs/front-matter.md lists its fields");
        } else {
            finding = finding.help("its fields are "
                    + known.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
        }
        reporter.report(finding);
    }

    /** In braces a comma ends a value, so the rest of a sentence becomes a key without one. */
    private static boolean looksLikeProse(Pair pair, Mapping mapping) {
        return mapping.inBraces() && pair.value() instanceof Scalar scalar && scalar.isEmpty();
    }

    private static Span startOf(Span span) {
        return span.line() == span.endLine() ? span : Span.at(span.file(), span.line(), span.column());
    }
}
