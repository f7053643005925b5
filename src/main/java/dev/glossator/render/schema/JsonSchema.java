package dev.glossator.render.schema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossator.schema.Field;
import dev.glossator.schema.FieldType;
import dev.glossator.schema.FieldType.Shape;
import dev.glossator.schema.FileKind;
import dev.glossator.schema.Schema;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The JSON Schema (draft-07) of one kind of file, made from the declarations by which it is read. It holds what a schema can hold; that a
 * day exists, an interval runs forward and an id is known is for Glossator to say.
 */
public final class JsonSchema {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Set<Shape> PLAIN = Set.of(Shape.TEXT, Shape.FLAG, Shape.NUMBER);

    /** What is referred to, by name. */
    private final TreeMap<String, JsonObject> definitions = new TreeMap<>();

    private JsonSchema() {}

    /** As text, ending with a line feed; always the same for one kind. */
    public static String of(FileKind kind) {
        return GSON.toJson(new JsonSchema().document(kind)) + "\n";
    }

    private JsonObject document(FileKind kind) {
        var document = new JsonObject();
        document.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
        document.addProperty("description", kind.meaning());
        JsonObject content = kind.isList() ? list(referenceTo(kind.schema())) : record(kind.schema());
        content.entrySet().forEach(part -> document.add(part.getKey(), part.getValue()));
        if (kind.isList() || kind == FileKind.SITE) {
            document.add("type", orNothing(content.get("type")));
        }
        var all = new JsonObject();
        definitions.forEach(all::add);
        document.add("definitions", all);
        return document;
    }

    /** A file of comments alone is an empty list. */
    private static JsonArray orNothing(JsonElement type) {
        var types = new JsonArray();
        types.add(type);
        types.add("null");
        return types;
    }

    private JsonObject record(Schema schema) {
        var record = new JsonObject();
        record.addProperty("title", schema.name());
        record.addProperty("type", "object");
        var properties = new JsonObject();
        schema.fields().forEach(field -> properties.add(field.name(), field(field)));
        record.add("properties", properties);
        record.addProperty("additionalProperties", false);
        JsonArray required = ScalarSchemas.array(
                schema.fields().stream().filter(Field::required).map(Field::name));
        if (!required.isEmpty()) {
            record.add("required", required);
        }
        return record;
    }

    private JsonObject field(Field field) {
        var described = new JsonObject();
        boolean single = isSingle(field.type());
        described.addProperty(
                "description", single ? field.doc() : field.doc() + " Example: `" + field.example() + "`");
        JsonObject type = type(field.type());
        if (type.has("$ref")) { // draft-07 reads nothing beside a reference
            described.add("allOf", only(type));
        } else {
            type.entrySet().forEach(part -> described.add(part.getKey(), part.getValue()));
        }
        if (!field.byDefault().isEmpty()) {
            described.add("default", value(field.byDefault(), field.type()));
        }
        if (single) {
            described.add("examples", only(value(field.example(), field.type())));
        }
        return described;
    }

    private static boolean isSingle(FieldType type) {
        return switch (type.shape()) {
            case LIST, ONE_OR_MORE, MAP, RECORD, ITEM, TEXTS -> false;
            default -> true;
        };
    }

    private JsonObject type(FieldType type) {
        return switch (type.shape()) {
            case CHOICE -> choice(type);
            case LIST -> list(type(type.inner()));
            case ONE_OR_MORE -> either(type(type.inner()), list(type(type.inner())));
            case TEXTS -> either(ScalarSchemas.of(Shape.TEXT), list(ScalarSchemas.of(Shape.TEXT)));
            case MAP -> map(type);
            case RECORD -> referenceTo(type.record().orElseThrow());
            case ITEM -> either(type(type.inner()), referenceTo(type.record().orElseThrow()));
            default ->
                PLAIN.contains(type.shape())
                        ? ScalarSchemas.of(type.shape())
                        : reference(nameOf(type.shape()), () -> ScalarSchemas.of(type.shape()));
        };
    }

    private static JsonObject choice(FieldType type) {
        var choice = new JsonObject();
        choice.add("enum", ScalarSchemas.array(type.choices().stream()));
        return choice;
    }

    private static JsonObject list(JsonObject each) {
        var list = new JsonObject();
        list.addProperty("type", "array");
        list.add("items", each);
        return list;
    }

    private static JsonObject either(JsonObject one, JsonObject other) {
        var both = new JsonArray();
        both.add(one);
        both.add(other);
        var either = new JsonObject();
        either.add("anyOf", both);
        return either;
    }

    private JsonObject map(FieldType type) {
        var map = new JsonObject();
        map.addProperty("type", "object");
        map.add("propertyNames", type(type.key()));
        map.add("additionalProperties", type(type.inner()));
        return map;
    }

    private JsonObject referenceTo(Schema schema) {
        return reference(nameOf(schema), () -> record(schema));
    }

    private JsonObject reference(String name, Supplier<JsonObject> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, new JsonObject()); // stands for it where it refers to itself
            definitions.put(name, definition.get());
        }
        var reference = new JsonObject();
        reference.addProperty("$ref", "#/definitions/" + name);
        return reference;
    }

    private static String nameOf(Schema schema) {
        return schema.name().replaceFirst("^(?:an?|the) ", "").replace(' ', '-');
    }

    private static String nameOf(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonArray only(JsonElement element) {
        var array = new JsonArray();
        array.add(element);
        return array;
    }

    /** A value as the declarations give it, which is as a writer types it: perhaps in quotes. */
    private static JsonPrimitive value(String typed, FieldType type) {
        return switch (type.shape()) {
            case FLAG -> new JsonPrimitive(typed.equals("true"));
            case NUMBER -> new JsonPrimitive(new BigDecimal(typed));
            default -> new JsonPrimitive(typed.replaceAll("^\"|\"$", ""));
        };
    }
}
