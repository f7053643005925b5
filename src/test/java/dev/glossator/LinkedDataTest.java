package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of themselves to machines. */
class LinkedDataTest {
    private static final String BASE = "https://example.org/annotated/";

    @TempDir
    private Path folder;

    @Test
    void everyIdIsTheAddressOfAPage() throws IOException {
        build(Path.of("src/test/resources/cases/annotated"), BASE);
        List<String> ids = new ArrayList<>();
        for (Path page : pages()) {
            for (JsonObject data : dataOf(page)) {
                assertEquals(canonicalOf(page), data.get("@id").getAsString());
                collectIds(data, ids);
            }
        }

        assertTrue(ids.size() > 20, ids::toString);
        for (String id : ids) {
            assertTrue(id.startsWith(BASE), id);
            assertTrue(Files.exists(folder.resolve(id.substring(BASE.length())).resolve("index.html")), id);
        }
    }

    @Test
    void eachKindOfPageHasItsType() throws IOException {
        build(Path.of("src/test/resources/cases/annotated"), BASE);

        assertEquals("Article", typeOf("articles/talks/index.html"));
        assertEquals("WebSite", typeOf("index.html"));
        assertEquals("Person", typeOf("glossary/ane-stad/index.html"));
        assertEquals("Claim", typeOf("claims/talks-length/index.html"));
        JsonObject claim =
                dataOf(folder.resolve("claims/talks-length/index.html")).get(0);
        assertEquals("Disputed by Odd Berg", claim.get("description").getAsString());
    }

    @Test
    void noTextEndsTheElement() throws IOException {
        Path site =
                Files.createDirectories(folder.resolve("evil/content/articles")).resolve("a.md");
        Files.writeString(
                site,
                "---\ntitle: '</script><script>alert(1)</script>'\nsummary: '<!--'\npublished: 2025-12-04\n---\nText.\n");
        build(folder.resolve("evil"), BASE);
        Path page = folder.resolve("articles/a/index.html");

        assertEquals(
                List.of(),
                Jsoup.parse(page).select("script:not([src]):not([type])").eachText());
        assertEquals(
                "</script><script>alert(1)</script>",
                dataOf(page).get(0).get("headline").getAsString());
    }

    @Test
    void withoutAnAddressThereIsNone() throws IOException {
        Path site = Files.createDirectories(folder.resolve("small/content/articles"))
                .resolve("a.md");
        Files.writeString(site, "---\ntitle: T\nsummary: S\npublished: 2025-12-04\n---\nText.\n");
        build(folder.resolve("small"), "");

        assertEquals(List.of(), dataOf(folder.resolve("articles/a/index.html")));
    }

    private void build(Path source, String base) throws IOException {
        var request = new BuildRequest(source, base, false, false, 1, Optional.of(LocalDate.of(2026, 11, 25)));
        Build.build(request, folder);
    }

    private List<Path> pages() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private String typeOf(String page) throws IOException {
        return dataOf(folder.resolve(page)).get(0).get("@type").getAsString();
    }

    private static List<JsonObject> dataOf(Path page) throws IOException {
        return Jsoup.parse(page).select("script[type=application/ld+json]").stream()
                .map(script -> JsonParser.parseString(script.data()).getAsJsonObject())
                .toList();
    }

    private static String canonicalOf(Path page) throws IOException {
        Document document = Jsoup.parse(page);
        return document.select("link[rel=canonical]").attr("href");
    }

    private static void collectIds(JsonElement data, List<String> ids) {
        if (data.isJsonArray()) {
            data.getAsJsonArray().forEach(item -> collectIds(item, ids));
        } else if (data.isJsonObject()) {
            data.getAsJsonObject().entrySet().forEach(member -> {
                if (member.getKey().equals("@id")) {
                    ids.add(member.getValue().getAsString());
                }
                collectIds(member.getValue(), ids);
            });
        }
    }
}
