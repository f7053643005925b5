package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.SiteFixture;
import dev.glossator.model.OutputFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FeedEmitterTest {
    private static final SourceText SITE = SiteFixture.file(
            "content/site.yaml", "title: Lina & more\nlanguage: en\nbase-url: https://example.org/t/\n");

    private static final SourceText CLAIMS = SiteFixture.file("content/claims/a.yaml", """
            - id: length
              text: They met for <two> days.
              by: {name: Odd Berg}
              date: 2025-12-01
              status: disputed
              disputed-by: [{name: Ane Stad}]
              basis: [{sum: "1 + 1 = 2"}]
              history: [{date: 2025-12-01, status: reported}, {date: 2025-12-03, status: confirmed}]
            - {id: place, text: They met in Lina., by: {name: Odd Berg}, status: reported}
            """);

    @Test
    void aSiteWithoutAnAddressHasNone() {
        assertEquals(Map.of(), feeds(CLAIMS));
    }

    @Test
    void feedsWithNothingInThemAreNotWritten() {
        assertEquals(List.of("feed.json", "feed.xml"), List.copyOf(feeds(SITE).keySet()));
    }

    @Test
    void aClaimWhoseStatusChangedIsInTheFeedOfClaims() {
        Map<String, String> feeds = feeds(SITE, CLAIMS);
        JsonObject feed = JsonParser.parseString(feeds.getOrDefault("claims/feed.json", ""))
                .getAsJsonObject();

        assertEquals(1, feed.getAsJsonArray("items").size());
        JsonObject item = feed.getAsJsonArray("items").get(0).getAsJsonObject();
        assertEquals(
                "https://example.org/t/claims/length/#status-2", item.get("id").getAsString());
        assertEquals(
                "Disputed by Ane Stad: They met for <two> days.",
                item.get("title").getAsString());
        assertEquals(
                "Earlier: 1 December 2025: Reported; 3 December 2025: Confirmed",
                item.get("content_text").getAsString());
        assertEquals("2025-12-03T00:00:00Z", item.get("date_modified").getAsString());
        assertTrue(feeds.getOrDefault("claims/feed.xml", "")
                .contains("<title>Disputed by Ane Stad: They met for &lt;two&gt; days.</title>"));
    }

    @Test
    void bothFormsHaveTheSameEntries() {
        SourceText article = SiteFixture.file(
                "content/articles/talks.md",
                "---\ntitle: Talks\nsummary: Who met.\npublished: 2025-12-04\nas-of: 2025-12-05\n---\nText.\n");
        Map<String, String> feeds = feeds(SITE, article);
        JsonObject feed =
                JsonParser.parseString(feeds.getOrDefault("feed.json", "")).getAsJsonObject();

        assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").getAsString());
        assertEquals("Lina & more", feed.get("title").getAsString());
        assertEquals(
                "{\"id\":\"https://example.org/t/articles/talks/\",\"url\":\"https://example.org/t/articles/talks/\","
                        + "\"title\":\"Talks\",\"content_text\":\"Who met.\",\"date_published\":\"2025-12-04T00:00:00Z\","
                        + "\"date_modified\":\"2025-12-05T00:00:00Z\",\"authors\":[{\"name\":\"Lina & more\"}]}",
                feed.getAsJsonArray("items").get(0).toString());
        for (String value :
                List.of("https://example.org/t/articles/talks/", "Talks", "Who met.", "2025-12-05T00:00:00Z")) {
            assertTrue(feeds.getOrDefault("feed.xml", "").contains(">" + value + "<"), value);
        }
    }

    private static Map<String, String> feeds(SourceText... files) {
        var rendering = Rendering.of(SiteFixture.of(files).site(), Path.of("."), LocalDate.of(2026, 11, 25), false);
        Map<String, String> made = new TreeMap<>();
        new FeedEmitter()
                .files(rendering)
                .map(file -> (OutputFile.Made) file.get())
                .forEach(file -> made.put(file.permalink().path(), file.text()));
        return made;
    }
}
