package dev.glossator;

import dev.glossator.schema.Field;
import dev.glossator.schema.FieldType;
import dev.glossator.schema.FieldType.Shape;
import dev.glossator.schema.Fields;
import dev.glossator.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/front-matter.md} says what the program reads. */
class DocsTest {
    private static final String INTRODUCTION = """
            # Front matter and records

            Every field that may be written, by kind. A key that is not here is an error. Values are read as they are typed: `no`, `on`, `0123`
            and `12:30` are words, and a date may stand with or without quotes. Dates are `2025-12-03`, `2025-12` or `2025`; where a date of
            publication is asked for also `2025-12-02/2025-12-03` and `2025-12-03~` (about).

            This page is made from the declarations in `src/main/java/dev/glossator/schema/Fields.java`.
            """;

    @Test
    void everyFieldIsDocumented() {
        var page = new StringBuilder(INTRODUCTION);
        Deque<Schema> waiting = new ArrayDeque<>(List.of(
                Fields.ARTICLE, Fields.ENTRY, Fields.PAGE, Fields.SOURCE, Fields.CLAIM, Fields.SITE, Fields.ACTOR));
        Set<Schema> done = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            Schema schema = waiting.removeFirst();
            if (done.add(schema)) {
                page.append(section(schema));
                schema.fields().forEach(field -> recordIn(field.type()).forEach(waiting::addLast));
            }
        }

        Golden.check(Path.of("docs/front-matter.md"), page.toString());
    }

    private static String section(Schema schema) {
        String rows = schema.fields().stream().map(DocsTest::row).collect(Collectors.joining());
        return "\n## " + schema.name().replaceFirst("^(?:an?|the) ", "").replaceFirst("^.", initial(schema))
                + "\n\n| field | required | value | meaning | example |\n| --- | --- | --- | --- | --- |\n" + rows;
    }

    private static String initial(Schema schema) {
        String name = schema.name().replaceFirst("^(?:an?|the) ", "");
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    }

    private static String row(Field field) {
        return "| `%s` | %s | %s | %s | `%s` |%n"
                .formatted(
                        field.name(), field.required() ? "yes" : "", words(field.type()), field.doc(), field.example())
                .replace("\r\n", "\n");
    }

    private static String words(FieldType type) {
        return switch (type.shape()) {
            case CHOICE -> type.choices().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
            case LIST -> "a list: " + words(type.inner());
            case ONE_OR_MORE -> "one, or a list: " + words(type.inner());
            case MAP -> "a mapping: " + words(type.inner());
            case RECORD -> type.record().orElseThrow().name();
            case ITEM ->
                words(type.inner()) + ", or " + type.record().orElseThrow().name();
            default -> type.shape().words();
        };
    }

    private static List<Schema> recordIn(FieldType type) {
        if (Set.of(Shape.LIST, Shape.ONE_OR_MORE, Shape.MAP).contains(type.shape())) {
            return recordIn(type.inner());
        }
        return type.record().stream().toList();
    }
}
