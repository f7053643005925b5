package dev.glossator.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import dev.glossator.model.Detail;
import dev.glossator.model.EventDate;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sources as items of CSL-JSON (CSL 1.0.2, csl-data.json), each variable on a line. Only what a citation needs is in it: our own fields
 * and our note are not. {@code <} is written as an escape, so that the text can stand anywhere in a page.
 */
final class CslWriter {
    private static final Gson COMPACT = new GsonBuilder().disableHtmlEscaping().create();

    private final Map<String, JsonElement> item = new LinkedHashMap<>();

    private CslWriter() {}

    /** An array with the sources as its items. */
    static String write(List<Source> sources) {
        var text = new StringWriter();
        try (var writer = new JsonWriter(text)) {
            writer.setIndent("  ");
            writer.beginArray();
            for (Source source : sources) {
                write(of(source).item, writer);
            }
            writer.endArray();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().replace("<", "\\u003c");
    }

    private static void write(Map<String, JsonElement> item, JsonWriter writer) throws IOException {
        writer.beginObject();
        for (Map.Entry<String, JsonElement> member : item.entrySet()) {
            writer.name(member.getKey()).jsonValue(COMPACT.toJson(member.getValue()));
        }
        writer.endObject();
    }

    private static CslWriter of(Source source) {
        var writer = new CslWriter();
        writer.text("id", source.id());
        writer.text("type", source.type());
        writer.text("title", source.title());
        writer.names("author", source.authors());
        writer.text("publisher", source.publisher());
        writer.date("issued", source.issued());
        writer.text("URL", source.url());
        writer.date("accessed", opened(source));
        writer.text("language", source.language());
        source.details().forEach(writer::detail);
        return writer;
    }

    private static @Nullable EventDate opened(Source source) {
        return Optional.ofNullable(source.accessed()).map(EventDate::of).orElse(null);
    }

    private void detail(Detail detail) {
        String variable = detail.variable().equals("archive-name") ? "archive" : detail.variable();
        if (detail instanceof Detail.Date date) {
            date(variable, date.date());
        } else if (detail instanceof Detail.Names names) {
            names(variable, names.names());
        } else if (detail instanceof Detail.Text words) {
            text(variable, words.text());
        }
    }

    private void text(String variable, String text) {
        if (!text.isEmpty()) {
            item.put(variable, new JsonPrimitive(text));
        }
    }

    /** We hold names as they are printed, so they are not taken apart. */
    private void names(String variable, List<String> names) {
        var array = new JsonArray();
        for (String name : names) {
            var literal = new JsonObject();
            literal.addProperty("literal", name);
            array.add(literal);
        }
        if (!array.isEmpty()) {
            item.put(variable, array);
        }
    }

    private void date(String variable, @Nullable EventDate date) {
        if (date != null) {
            var parts = new JsonArray();
            Stream.of(date.start(), date.end()).distinct().map(CslWriter::parts).forEach(parts::add);
            var value = new JsonObject();
            value.add("date-parts", parts);
            if (date.approximate()) {
                value.addProperty("circa", true);
            }
            item.put(variable, value);
        }
    }

    private static JsonArray parts(PartialDate date) {
        var parts = new JsonArray();
        Stream.of(date.year(), date.month(), date.day())
                .filter(part -> part > 0)
                .forEach(parts::add);
        return parts;
    }
}
