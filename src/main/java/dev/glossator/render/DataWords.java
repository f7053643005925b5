package dev.glossator.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.glossator.model.EventDate;
import dev.glossator.model.Party;
import dev.glossator.model.Permalink;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How parties, dates and addresses look in the site's data. JSON leaves out what is not given; CSV (RFC 4180, with a head) has an empty cell
 * for it, and a semicolon between several values.
 */
final class DataWords {
    static final Collector<CharSequence, ?, String> LISTED = Collectors.joining("; ");

    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** A spreadsheet would reckon what begins so. */
    private static final String FORMULAS = "=+-@\t\r";

    private final Rendering rendering;

    DataWords(Rendering rendering) {
        this.rendering = rendering;
    }

    /** The whole of a file: which site, then its records. */
    String document(String name, JsonArray records) {
        var settings = rendering.site().settings();
        var document = new JsonObject();
        document.addProperty("version", 1);
        document.addProperty("site", settings.title());
        add(document, "base-url", settings.baseUrl());
        document.add(name, records);
        return PRETTY.toJson(document) + "\n";
    }

    static <T> String table(Map<String, Function<T, String>> columns, List<T> records) {
        var text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns.keySet());
            records.forEach(record -> writer.writeRecord(cells(columns.values(), record)));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }

    private static <T> List<String> cells(Collection<Function<T, String>> columns, T record) {
        return columns.stream()
                .map(column -> withoutFormula(column.apply(record)))
                .toList();
    }

    /** What a spreadsheet would take for a formula stands after an apostrophe, which it takes for "this is text". */
    static String withoutFormula(String cell) {
        return cell.isEmpty() || FORMULAS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    /** The id of an entry, if there is one, and a name. */
    JsonElement party(@Nullable Party party) {
        if (party == null) {
            return JsonNull.INSTANCE;
        }
        var json = new JsonObject();
        add(json, "id", party.entry());
        json.addProperty("name", name(party));
        return json;
    }

    String name(@Nullable Party party) {
        return party == null ? "" : rendering.lookup().nameOf(party);
    }

    /** The full address, or one relative to the home page if the site's own is not known. */
    String address(Permalink page) {
        return rendering.site().settings().baseUrl() + page.path();
    }

    /** In EDTF, as it is written; empty if not given. */
    static String date(@Nullable EventDate date) {
        return date == null ? "" : date.toString();
    }

    static <T> JsonArray array(List<T> values, Function<T, ? extends JsonElement> json) {
        var array = new JsonArray();
        values.forEach(value -> array.add(json.apply(value)));
        return array;
    }

    static JsonArray texts(List<String> values) {
        var array = new JsonArray();
        values.forEach(array::add);
        return array;
    }

    static void add(JsonObject json, String key, String text) {
        if (!text.isEmpty()) {
            json.addProperty(key, text);
        }
    }

    /** Adds what is there: neither nothing nor an empty list. */
    static void add(JsonObject json, String key, JsonElement value) {
        boolean isEmptyList = value.isJsonArray() && value.getAsJsonArray().isEmpty();
        if (!value.isJsonNull() && !isEmptyList) {
            json.add(key, value);
        }
    }
}
