package dev.glossator.render.search;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.Collection;
import java.util.Locale;

/**
 * One file of the index: a script with a single call, since a page that is opened from disk may load scripts and nothing else.
 *
 * @param name without its folder and ending, e.g. {@code n-um}
 */
public record SearchFile(String name, String script) {
    /** Escapes what could end a script in HTML. */
    private static final Gson GSON = new Gson();

    static SearchFile of(String name, JsonElement data) {
        return new SearchFile(name, "glossatorSearch(" + GSON.toJson(name) + "," + GSON.toJson(data) + ");\n");
    }

    static JsonArray texts(Collection<String> texts) {
        var json = new JsonArray();
        texts.forEach(json::add);
        return json;
    }

    /** Part of a name: what is no small Latin letter or digit as {@code _} and the four hexadecimal digits of its UTF-16 unit. */
    static String nameOf(String key) {
        var name = new StringBuilder(key.length());
        key.chars().forEach(unit -> {
            if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
                name.append((char) unit);
            } else {
                name.append('_').append(String.format(Locale.ROOT, "%04x", unit));
            }
        });
        return name.toString();
    }
}
