package dev.glossator.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that one kind of front matter or record may have. */
public final class Schema {
    private final String name;
    private final String shortField;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Schema(String name, String shortField, List<Field> fields) {
        this.name = name;
        this.shortField = shortField;
        fields.forEach(field -> this.fields.put(field.name(), field));
    }

    static Schema of(String name, Field... fields) {
        return new Schema(name, "id", List.of(fields));
    }

    /**
     * A schema whose short form stands for another field than {@code id}.
     *
     * @param shortField the field that a bare word fills
     */
    static Schema shortAs(String shortField, String name, Field... fields) {
        return new Schema(name, shortField, List.of(fields));
    }

    /** With its article, as it stands in a message: {@code an entry}. */
    public String name() {
        return name;
    }

    /** The field that a bare word stands for where a record may be written short. */
    public String shortField() {
        return shortField;
    }

    /** In the order in which they are documented. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    public Optional<Field> field(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
    }
}
