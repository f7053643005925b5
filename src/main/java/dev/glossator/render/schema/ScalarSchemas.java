package dev.glossator.render.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossator.diagnostic.Rule;
import dev.glossator.schema.FieldType.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JSON Schema of single values. Glossator reads what the writer typed, so that {@code title: 2025} is a text; a program that takes
 * it for a number must not object.
 */
final class ScalarSchemas {
    private static final List<String> AS_TEXT = List.of("literal", "raw", "edtf");
    private static final int LONGEST_ID = 80;
    private static final int FIRST_PLAIN_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    /** Days that exist in some year; whether a year has a 29 February is for the reader to say. */
    private static final String MONTH_AND_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";

    private static final String DAY = "[0-9]{4}-" + MONTH_AND_DAY;
    private static final String DATE = "[0-9]{4}(?:-(?:" + MONTH_AND_DAY + "|0[1-9]|1[0-2]))?";
    private static final String EVENT_DATE = "(?:" + DATE + "~?|" + DATE + "/" + DATE + ")";
    private static final String ADDRESS = "[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s\\\\\"<>`][^\\s\\\\\"<>`]*";
    private static final String MAIL = "(?:[Mm][Aa][Ii][Ll][Tt][Oo]:)?[^@:/\\s\\\\\"<>`]+@[^@:/\\s\\\\\"<>`]+";

    /** RFC 5646, section 2.1, without the tags that it keeps from older days. */
    private static final String LANGUAGE = "(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
            + "(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
            + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*"
            + "(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?"
            + "|[Xx](?:-[A-Za-z0-9]{1,8})+)";

    private ScalarSchemas() {}

    /** The schema of one shape; those of lists and records are made of these. */
    static JsonObject of(Shape shape) {
        return switch (shape) {
            case FLAG -> typed("^(?:true|false)$", "boolean", "string");
            case NUMBER -> typed("^-?[0-9]{1,15}(?:\\.[0-9]{1,15})?$", "number", "string");
            case DAY -> date(DAY, "string", "object");
            case DATE -> date(DATE, "string", "integer", "object");
            case EVENT_DATE -> date(EVENT_DATE, "string", "integer", "object");
            case ID -> id("^[a-z0-9]+(?:-[a-z0-9]+)*$", "integer");
            case KEY -> id("^[A-Za-z0-9_][A-Za-z0-9_:.-]*$", "number");
            case LANGUAGE -> typed("^" + LANGUAGE + "$", "string");
            case ADDRESS -> typed("^" + ADDRESS + "$", "string");
            case CONTACT -> typed("^(?:" + ADDRESS + "|" + MAIL + ")$", "string");
            case RULE -> rule();
            default -> typed("\\S", "string", "number", "boolean");
        };
    }

    /** The schema of a value as Glossator itself writes it into JSON. */
    static JsonObject written(Shape shape) {
        var schema = new JsonObject();
        switch (shape) {
            case FLAG -> schema.addProperty("type", "boolean");
            case NUMBER -> schema.addProperty("type", "number");
            default -> {
                schema.addProperty("type", "string");
                schema.add("pattern", of(shape).get("pattern"));
            }
        }
        return schema;
    }

    private static JsonObject typed(String pattern, String... types) {
        var schema = new JsonObject();
        schema.add("type", types.length == 1 ? array(Stream.of(types)).get(0) : array(Stream.of(types)));
        schema.addProperty("pattern", pattern);
        return schema;
    }

    /** An id of digits, or of the word true, is a text to Glossator. */
    private static JsonObject id(String pattern, String number) {
        JsonObject schema = typed(pattern, "string", number, "boolean");
        schema.addProperty("maxLength", LONGEST_ID);
        schema.addProperty("minimum", 0);
        return schema;
    }

    /** A date as text, a year as a number, or what CSL-JSON makes of a date. */
    private static JsonObject date(String form, String... types) {
        JsonObject schema = typed("^" + form + "$", types);
        schema.addProperty("minimum", FIRST_PLAIN_YEAR);
        schema.addProperty("maximum", LAST_YEAR);
        schema.add("properties", cslDate(form));
        schema.addProperty("additionalProperties", false);
        schema.add("anyOf", sayingWhen());
        return schema;
    }

    private static JsonObject cslDate(String form) {
        JsonObject written = typed("^" + form + "$", "string", "integer");
        var parts = new JsonObject();
        parts.addProperty("type", "array");
        parts.addProperty("minItems", 1);
        parts.add("items", typed("^[0-9]{1,4}$", "string", "integer"));
        var dates = new JsonObject();
        dates.addProperty("type", "array");
        dates.addProperty("minItems", 1);
        dates.addProperty("maxItems", 2);
        dates.add("items", parts);
        var properties = new JsonObject();
        properties.add("date-parts", dates);
        properties.add("circa", typed("^(?:true|false|0|1)$", "boolean", "integer", "string"));
        AS_TEXT.forEach(name -> properties.add(name, written));
        return properties;
    }

    /** A date that says when; what is no record passes. */
    private static JsonArray sayingWhen() {
        var forms = new JsonArray();
        Stream.concat(Stream.of("date-parts"), AS_TEXT.stream()).forEach(name -> {
            var form = new JsonObject();
            form.add("required", array(Stream.of(name)));
            forms.add(form);
        });
        return forms;
    }

    private static JsonObject rule() {
        var schema = new JsonObject();
        schema.add(
                "enum",
                array(Arrays.stream(Rule.values())
                        .map(Rule::id)
                        .filter(id -> Rule.whyNotSwitchedOff(id).isEmpty())));
        return schema;
    }

    static JsonArray array(Stream<String> words) {
        var array = new JsonArray();
        words.forEach(array::add);
        return array;
    }
}
