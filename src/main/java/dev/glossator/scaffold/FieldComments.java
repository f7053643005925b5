package dev.glossator.scaffold;

import dev.glossator.schema.Field;
import dev.glossator.schema.FieldType.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields of a record in YAML, each below a comment that says what it means. A field without a value is left out of the record by a
 * {@code #} that is followed by no space, with its example as the value.
 */
final class FieldComments {
    private static final int WIDTH = 100;
    private static final int MOST_WORDS = 12;

    private FieldComments() {}

    /**
     * All fields, in the order in which they are documented.
     *
     * @param values by field, as a writer types them
     * @param indent what each line begins with
     */
    static String fields(List<Field> fields, Map<String, String> values, String indent) {
        return fields.stream()
                .map(field -> comment(field, indent) + indent + line(field, values) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Field field, Map<String, String> values) {
        return values.containsKey(field.name())
                ? field.name() + ": " + values.get(field.name())
                : "#" + field.name() + ": " + field.example();
    }

    /** What a field means, on lines that begin with {@code #} and a space. */
    static String comment(Field field, String indent) {
        return lines((field.required() ? "Required. " : "") + field.doc() + words(field), indent);
    }

    private static String words(Field field) {
        List<String> words = field.type().choices();
        return field.type().shape() != Shape.CHOICE || words.size() > MOST_WORDS
                ? ""
                : " One of " + words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", ")) + ".";
    }

    /** Any words as a comment; broken at spaces. */
    static String lines(String words, String indent) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines.stream().map(text -> indent + "#" + text + "\n").collect(Collectors.joining());
    }
}
