package dev.glossator.render.search;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that are found by any of their words, and loaded together.
 *
 * @param kind as in the messages, e.g. {@code articles}
 * @param title of the page that they stand on; empty if each has a page of its own
 * @param path that page's address, relative to the home page
 */
public record Passages(String kind, String title, String path, List<Passage> sentences) {
    /** No more stand in one file; the number of a sentence is that of its file times this, and its place in it from 1. */
    static final int MOST = 999;

    public Passages {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param address what follows the path: a fragment or a whole address
     * @param remark e.g. who says it; may be empty
     */
    public record Passage(String address, String text, String remark) {}

    /** The same in parts of a given size. */
    public List<Passages> parts(int size) {
        List<Passages> parts = new ArrayList<>();
        for (int start = 0; start < sentences.size(); start += size) {
            parts.add(new Passages(
                    kind, title, path, sentences.subList(start, Math.min(start + size, sentences.size()))));
        }
        return parts;
    }

    JsonArray json() {
        var json = new JsonArray();
        json.add(title);
        json.add(path);
        var list = new JsonArray();
        sentences.forEach(sentence -> list.add(json(sentence)));
        json.add(list);
        return json;
    }

    private static JsonArray json(Passage sentence) {
        var json = new JsonArray();
        json.add(sentence.address());
        json.add(sentence.text());
        if (!sentence.remark().isEmpty()) {
            json.add(sentence.remark());
        }
        return json;
    }
}
