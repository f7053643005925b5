package dev.glossator.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossator.model.Article;
import dev.glossator.model.Event;
import dev.glossator.model.Section;
import dev.glossator.model.SourceReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The events of a site as data, in the order of their dates. The keys are those of an event's record in YAML. */
final class EventData {
    private final Rendering rendering;
    private final DataWords words;
    private final Map<String, Function<Event, String>> columns = new LinkedHashMap<>();

    EventData(Rendering rendering) {
        this.rendering = rendering;
        this.words = new DataWords(rendering);
        columns.put("id", Event::id);
        columns.put("date", event -> event.date().toString());
        columns.put("night", event -> String.valueOf(event.night()));
        columns.put("what", Event::what);
        columns.put("actors", event -> event.actors().stream().map(words::name).collect(DataWords.LISTED));
        columns.put("place", event -> words.name(event.place()));
        columns.put("sources", event -> sources(event).stream().collect(DataWords.LISTED));
        columns.put("articles", event -> articles(event).stream().collect(DataWords.LISTED));
        columns.put("note", Event::note);
        columns.put("address", this::address);
    }

    String csv() {
        return DataWords.table(columns, rendering.site().events());
    }

    String json() {
        var array = new JsonArray();
        rendering.site().events().forEach(event -> array.add(json(event)));
        return words.document("events", array);
    }

    private JsonObject json(Event event) {
        var json = new JsonObject();
        json.addProperty("id", event.id());
        json.addProperty("date", event.date().toString());
        if (event.night()) {
            json.addProperty("night", true);
        }
        json.addProperty("what", event.what());
        DataWords.add(json, "actors", DataWords.array(event.actors(), words::party));
        DataWords.add(json, "place", words.party(event.place()));
        DataWords.add(json, "sources", DataWords.texts(sources(event)));
        DataWords.add(json, "articles", DataWords.texts(articles(event)));
        DataWords.add(json, "note", event.note());
        json.addProperty("address", address(event));
        return json;
    }

    private String address(Event event) {
        return words.address(Section.TIMELINE.permalink()) + "#" + event.anchor();
    }

    private static List<String> sources(Event event) {
        return event.sources().stream().map(SourceReference::source).toList();
    }

    private List<String> articles(Event event) {
        return rendering.chronicle().articlesWith(event.id()).stream()
                .map(Article::id)
                .toList();
    }
}
