package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Sequence;
import dev.glossator.schema.Field;
import dev.glossator.schema.FieldType;
import dev.glossator.schema.FieldType.Shape;
import dev.glossator.schema.FileKind;
import dev.glossator.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every field of every record with values of every form: the JSON Schema refuses what the declarations refuse, and nothing else. */
class WrongValuesTest {
    private static final List<String> VALUES = List.of(
            "word",
            "Two words",
            "Ане",
            "\"\"",
            "\" \"",
            "",
            "0",
            "-1",
            "1.5",
            "1e5",
            "2025",
            "\"2025\"",
            "2025-12",
            "2025-13",
            "2025-12-03",
            "2025-12-32",
            "2025-02-29",
            "2024-02-29",
            "2025-12-03~",
            "2025-12-02/2025-12-03",
            "2025-12-03/2025-12-02",
            "{date-parts: [[2025, 12, 3]]}",
            "{date-parts: []}",
            "{raw: soon}",
            "{circa: true}",
            "true",
            "\"false\"",
            "yes",
            "uk",
            "en_GB",
            "a--b",
            "Key:1",
            "\"https://example.org/a\"",
            "\"https://\"",
            "\"ftp://example.org\"",
            "\"mailto:a@example.org\"",
            "a@example.org",
            "unused-source",
            "unknown-entry",
            "published",
            "[]",
            "[word]",
            "[\"\"]",
            "[[word]]",
            "[{}]",
            "[{zzz: 1}]",
            "{}",
            "{zzz: word}",
            "{uk: word}",
            "{uk: [word]}",
            "{uk: [[word]]}",
            "{id: word}",
            "{name: Word}");

    /** The whole list of what the declarations refuse and a schema takes: whether a day exists depends on the year, an interval has an order. */
    private static final Set<String> ONLY_THE_READER_REFUSES =
            Set.of("DAY 2025-02-29", "DATE 2025-02-29", "EVENT_DATE 2025-02-29", "EVENT_DATE 2025-12-03/2025-12-02");

    /** BCP 47 keeps languages of four letters for later; until then a `true` that is no text is a slip. */
    private static final Set<String> ONLY_THE_SCHEMA_REFUSES = Set.of("LANGUAGE true");

    private final Set<String> onlyTheReader = new TreeSet<>();
    private final Set<String> onlyTheSchema = new TreeSet<>();
    private int tried;

    @Test
    void theSchemaRefusesWhatTheDeclarationsRefuse() {
        for (FileKind kind : FileKind.values()) {
            tryRecord(kind, kind.schema(), UnaryOperator.identity(), new HashSet<>());
        }

        assertTrue(tried > 10_000, tried + " values");
        assertEquals(ONLY_THE_SCHEMA_REFUSES, onlyTheSchema);
        assertEquals(new TreeSet<>(ONLY_THE_READER_REFUSES), onlyTheReader);
    }

    /** Each field of a record, and then of the records in it; {@code whole} puts the record into a file. */
    private void tryRecord(FileKind kind, Schema schema, UnaryOperator<String> whole, Set<String> done) {
        if (!done.add(schema.name())) {
            return;
        }
        for (Field field : schema.fields()) {
            for (String value : VALUES) {
                tryValue(kind, field, value, whole.apply(record(schema, field, value)));
            }
            inner(field.type())
                    .ifPresent(type -> tryRecord(
                            kind,
                            type.record().orElseThrow(),
                            record -> whole.apply(
                                    record(schema, field, isList(field.type()) ? "[" + record + "]" : record)),
                            done));
        }
    }

    private void tryValue(FileKind kind, Field field, String value, String record) {
        String yaml = (kind.isList() ? "- " : "") + record + "\n";
        boolean refused = !found(kind, yaml).isEmpty();
        boolean invalid = !Validation.errors(kind, JsonForm.of(yaml)).isEmpty();
        String what = field.type().shape() + " " + value;
        if (refused && !invalid) {
            onlyTheReader.add(what);
        }
        if (invalid && !refused) {
            onlyTheSchema.add(what);
        }
        tried++;
    }

    private static List<Diagnostic> found(FileKind kind, String yaml) {
        var reporter = new Reporter();
        Value value = YamlTree.read(new SourceText("content/site.yaml", yaml), 0, yaml.length(), reporter)
                .orElseThrow();
        Value record = kind.isList() ? ((Sequence) value).items().get(0) : value;
        new RecordCheck(reporter).record((Mapping) record, kind.schema());
        return reporter.sorted();
    }

    /** On one line, with what it needs. */
    private static String record(Schema schema, Field field, String value) {
        List<String> fields = new ArrayList<>(List.of(field.name() + ": " + value));
        schema.fields().stream()
                .filter(other -> other.required() && !other.name().equals(field.name()))
                .forEach(other -> fields.add(other.name() + ": " + other.example()));
        return "{" + String.join(", ", fields) + "}";
    }

    private static Optional<FieldType> inner(FieldType type) {
        return switch (type.shape()) {
            case LIST, ONE_OR_MORE -> inner(type.inner());
            case RECORD, ITEM -> Optional.of(type);
            default -> Optional.empty();
        };
    }

    private static boolean isList(FieldType type) {
        return type.shape() == Shape.LIST || type.shape() == Shape.ONE_OR_MORE;
    }
}
