package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Scalar;
import dev.glossator.parse.Value.Sequence;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What a writer typed in YAML, as JSON with the same keys. */
final class JsonForm {
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** A number that JSON would write with the same digits. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    private JsonForm() {}

    static JsonElement of(String yaml) {
        var reporter = new Reporter();
        Value value = YamlTree.read(new SourceText("content/claims/a.yaml", yaml), 0, yaml.length(), reporter)
                .orElseThrow();
        assertEquals(List.of(), reporter.sorted());
        return json(value);
    }

    static String text(JsonElement json) {
        return JSON.toJson(json) + "\n";
    }

    private static JsonElement json(Value value) {
        if (value instanceof Mapping mapping) {
            var object = new JsonObject();
            mapping.pairs().forEach(pair -> object.add(pair.key(), json(pair.value())));
            return object;
        }
        if (value instanceof Sequence sequence) {
            var array = new JsonArray();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return scalar((Scalar) value);
    }

    private static JsonPrimitive scalar(Scalar scalar) {
        String text = scalar.text();
        if (scalar.plain() && NUMBER.matcher(text).matches()) {
            return new JsonPrimitive(new BigDecimal(text));
        }
        boolean flag = scalar.plain() && (text.equals("true") || text.equals("false"));
        return flag ? new JsonPrimitive(Boolean.valueOf(text)) : new JsonPrimitive(text);
    }
}
