package dev.glossator.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossator.model.OutputFile;
import dev.glossator.render.view.FeedPage;
import dev.glossator.render.view.FeedPage.FeedEntry;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Each feed in Atom (RFC 4287) and as JSON Feed 1.1 (jsonfeed.org). */
final class FeedEmitter implements Emitter {
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.feeds().stream()
                .flatMap(feed -> Stream.<Supplier<OutputFile>>of(
                        () -> rendering.file(feed.atom(), "feed.xml", feed.page(rendering)),
                        () -> new OutputFile.Made(feed.json(), json(feed.page(rendering)))));
    }

    private static String json(FeedPage feed) {
        var json = new JsonObject();
        json.addProperty("version", "https://jsonfeed.org/version/1.1");
        json.addProperty("title", feed.title());
        json.addProperty("home_page_url", feed.site());
        json.addProperty("feed_url", feed.json());
        DataWords.add(json, "description", feed.description());
        json.addProperty("language", feed.language());
        json.add("items", DataWords.array(feed.entries(), FeedEmitter::item));
        return PRETTY.toJson(json) + "\n";
    }

    /** An item must have content: its title where there is no summary. */
    private static JsonObject item(FeedEntry entry) {
        var item = new JsonObject();
        item.addProperty("id", entry.href());
        item.addProperty("url", entry.href());
        item.addProperty("title", entry.title());
        item.addProperty("content_text", entry.summary().isEmpty() ? entry.title() : entry.summary());
        DataWords.add(item, "date_published", entry.published());
        item.addProperty("date_modified", entry.updated());
        item.add("authors", authors(entry.authors()));
        return item;
    }

    private static JsonArray authors(List<String> names) {
        return DataWords.array(names, name -> {
            var author = new JsonObject();
            author.addProperty("name", name);
            return author;
        });
    }
}
