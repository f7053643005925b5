package dev.glossator.render.search;

import com.google.gson.JsonArray;
import java.util.List;

/**
 * Something that is found by its name.
 *
 * @param kind as in the messages, e.g. {@code person} or {@code article}
 * @param path its address, relative to the home page
 * @param summary a few words on it; may be empty
 * @param spellings what else it is called, in any script
 * @param weight how much it is spoken of; of two that fit alike, the heavier is shown first
 */
public record Named(String kind, String title, String path, String summary, List<String> spellings, int weight) {
    public Named {
        spellings = List.copyOf(spellings);
    }

    JsonArray json() {
        var json = new JsonArray();
        json.add(kind);
        json.add(title);
        json.add(path);
        json.add(summary);
        json.add(SearchFile.texts(spellings));
        return json;
    }
}
