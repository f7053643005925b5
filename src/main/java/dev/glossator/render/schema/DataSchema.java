package dev.glossator.render.schema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossator.schema.Field;
import dev.glossator.schema.FieldType;
import dev.glossator.schema.FieldType.Shape;
import dev.glossator.schema.Fields;
import dev.glossator.schema.Schema;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The JSON Schema (draft-07) of the data that a built site offers: its records have the fields that a writer types, each in one form
 * alone, and a few that Glossator adds.
 */
public final class DataSchema {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** Fields that lead writers and old addresses on, and say nothing of the thing itself. */
    private static final Set<String> LEFT_OUT = Set.of("formerly");

    private DataSchema() {}

    /** Of {@code data/claims.json}. */
    public static String claims() {
        JsonObject claim = record(Fields.CLAIM);
        add(claim, "label", words("The status as the pages word it."));
        return document("claims", "The claims of a site, in the order of their ids.", claim);
    }

    /** Of {@code data/events.json}. */
    public static String events() {
        return document("events", "The events of a site, in the order of their dates.", record(Fields.EVENT));
    }

    private static String document(String name, String meaning, JsonObject record) {
        JsonObject articles = list(ScalarSchemas.written(Shape.ID));
        articles.addProperty("description", "The ids of the articles that list or state it.");
        add(record, "articles", articles);
        add(
                record,
                "address",
                words("Its page: the whole address, or one below the home page if the site's own is not known."));
        var version = new JsonObject();
        version.addProperty("const", 1);
        JsonObject document = object("version", "site", name);
        document.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
        document.addProperty("description", meaning);
        add(document, "version", version);
        add(document, "site", words("The title of the site."));
        add(document, "base-url", words("Where the site is published, if that is known."));
        add(document, name, list(record));
        return GSON.toJson(document) + "\n";
    }

    private static JsonObject record(Schema schema) {
        JsonObject record = object(schema.fields().stream()
                .filter(Field::required)
                .map(Field::name)
                .toArray(String[]::new));
        schema.fields().stream()
                .filter(field -> !LEFT_OUT.contains(field.name()))
                .forEach(field -> {
                    JsonObject described = type(field.type());
                    described.addProperty("description", field.doc());
                    add(record, field.name(), described);
                });
        return record;
    }

    private static JsonObject type(FieldType type) {
        return switch (type.shape()) {
            case CHOICE -> choice(type);
            case LIST -> list(type(type.inner()));
            case RECORD, ITEM ->
                type.record().filter(Fields.PARTY::equals).isPresent()
                        ? party()
                        : record(type.record().orElseThrow());
            default -> ScalarSchemas.written(type.shape());
        };
    }

    /** Who or what it is has a name always, and an id where there is an entry. */
    private static JsonObject party() {
        JsonObject party = object("name");
        add(party, "id", ScalarSchemas.written(Shape.ID));
        add(party, "name", ScalarSchemas.written(Shape.TEXT));
        return party;
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

    private static JsonObject words(String meaning) {
        JsonObject words = ScalarSchemas.written(Shape.TEXT);
        words.addProperty("description", meaning);
        return words;
    }

    private static JsonObject object(String... required) {
        var object = new JsonObject();
        object.addProperty("type", "object");
        object.add("properties", new JsonObject());
        object.addProperty("additionalProperties", false);
        JsonArray names = ScalarSchemas.array(Stream.of(required));
        if (!names.isEmpty()) {
            object.add("required", names);
        }
        return object;
    }

    private static void add(JsonObject object, String name, JsonObject property) {
        object.getAsJsonObject("properties").add(name, property);
    }
}
