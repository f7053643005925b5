package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.schema.Field;
import dev.glossator.schema.FieldType;
import dev.glossator.schema.Fields;
import dev.glossator.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in which every text of every field that the schema knows tries to get out of the page, or to write into it. */
class HostileFieldsTest {
    private static final String ATTACK =
            "</title></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 1 }}]]>--><!-- ";

    /** Values of fields whose text has a form of its own. */
    private static final Map<String, String> OF_A_FORM = Map.ofEntries(
            Map.entry("time-zone", "UTC"),
            Map.entry("comma-suffix", "true"),
            Map.entry("static-ordering", "false"),
            Map.entry("parse-names", "false"),
            Map.entry("kind", "person"),
            Map.entry("path", "hall.gif"),
            Map.entry("base-url", "https://example.org/talks/"),
            Map.entry("is", "knows"),
            Map.entry("literal", ""),
            Map.entry("formerly", ""),
            Map.entry("answers", ""),
            Map.entry("contradicts", ""),
            Map.entry("qualifies", ""),
            Map.entry("supports", ""),
            Map.entry("touches", ""),
            Map.entry("allow", ""),
            Map.entry("edit", ""),
            Map.entry("autolink", "none"));

    /** Fields that no page shows, each with the reason. */
    private static final Map<String, String> NOT_SHOWN = Map.of(
            "article.actors.inflected", "a form to be found in texts",
            "article.actors.roles.also", "a wording to be found in texts",
            "entry.inflected", "a form to be found in texts",
            "entry.roles.also", "a wording to be found in texts",
            "entry.never", "a name to be left alone in texts",
            "entry.shared", "repeats an alias",
            "site.repository.branch", "part of an address, encoded there",
            "site.repository.folder", "part of an address, encoded there");

    @TempDir
    private static Path folder;

    private static final Map<String, Document> PAGES = new TreeMap<>();

    /** Field to the word that its text ends with. */
    private static final Map<String, String> MARKS = new LinkedHashMap<>();

    @BeforeAll
    static void build() throws IOException {
        write("content/site.yaml", record("site", Fields.SITE, Map.of()).toString());
        write("content/articles/talks.md", page(record("article", Fields.ARTICLE, Map.of("id", "talks")), """
                Words [see "'<script>alert(1)</script> @herald, p. "<img src=x onerror=alert(1)>].

                ```"><script>
                ~~~</code></pre><script>alert(1)</script>
                ```
                """));
        write(
                "content/glossary/stad.md",
                page(record("entry", Fields.ENTRY, Map.of("id", "stad")), "Words [@herald].\n"));
        write("content/pages/about.md", page(record("page", Fields.PAGE, Map.of("id", "about")), "Words.\n"));
        write(
                "content/sources/press.yaml",
                List.of(record("source", Fields.SOURCE, Map.of("id", "herald"))).toString());
        for (String beside : List.of("", "articles/", "pages/")) {
            write("content/" + beside + "hall.gif", "GIF89a\3\0\2\0\0\0\0;");
        }
        var request = new BuildRequest(folder, "", false, false, 1, Optional.of(LocalDate.of(2026, 11, 25)));
        Path output = folder.resolve("site");

        var built = Build.build(request, output);

        assertTrue(built.published().isPresent(), built.checked().diagnostics().toString());
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                PAGES.put(output.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
            }
        }
    }

    /** Our own script files, the form that they fill with life, and data, in which no element can begin or end. */
    private static final String OURS =
            "script[src~=^(?:/talks/|(\\.\\./)*)assets/js/[a-z-]+\\.js\\?v=[0-9a-f]+$]:empty, form.filter:not([action]), script[type=application/ld+json]:not([src]):not(:containsData(<))";

    @Test
    void noPageRunsOrLoadsAnythingButOurScripts() {
        PAGES.forEach((name, page) -> {
            assertEquals(
                    "",
                    page.select("script, img, iframe, object, embed, style, base, form, svg:not(.icon)")
                            .not(OURS)
                            .toString(),
                    name);
            for (Element element : page.getAllElements()) {
                element.attributes()
                        .forEach(attribute -> assertFalse(
                                attribute.getKey().startsWith("on")
                                        || attribute.getKey().equals("style"),
                                name + element));
            }
        });
    }

    @Test
    void everyPageKeepsItsForm() {
        PAGES.forEach((name, page) -> assertAll(
                name,
                () -> assertEquals(1, page.select("title").size()),
                () -> assertEquals(1, page.select("h1").size()),
                () -> assertEquals(1, page.select("main").size()),
                () -> assertTrue(page.select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content")
                        .contains("default-src 'self'"))));
    }

    @Test
    void theTextOfEveryFieldIsShownAsItWasTyped() {
        var shown = new StringBuilder();
        PAGES.values()
                .forEach(page -> page.getAllElements().forEach(element -> {
                    shown.append(element.ownText()).append('\n');
                    element.attributes()
                            .forEach(attribute ->
                                    shown.append(attribute.getValue()).append('\n'));
                }));
        var lost = new TreeSet<String>();
        MARKS.forEach((field, mark) -> {
            if (!shown.toString().contains("--><!-- " + mark)) {
                lost.add(field);
            }
        });

        assertEquals(new TreeSet<>(NOT_SHOWN.keySet()), lost);
    }

    @Test
    void feedAndSitemapAreWellFormed() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        for (String name : List.of("feed.xml", "corrections/feed.xml", "sitemap.xml")) {
            Path file = folder.resolve("site").resolve(name);
            assertDoesNotThrow(() -> factory.newDocumentBuilder().parse(file.toFile()), name);
        }
    }

    /** A record in which each field has a value, and each text an attack. */
    private static JsonObject record(String path, Schema schema, Map<String, String> given) {
        var record = new JsonObject();
        for (Field field : schema.fields()) {
            String known = given.getOrDefault(field.name(), ofAForm(path, field.name()));
            if (known == null) {
                record.add(field.name(), value(path + "." + field.name(), field.type()));
            } else if (!known.isEmpty()) {
                record.addProperty(field.name(), known);
            }
        }
        return record;
    }

    /** What stands in a field whose text has a form of its own. */
    private static @Nullable String ofAForm(String path, String field) {
        if (field.equals("kind") && path.endsWith("corrections")) {
            return "update";
        }
        if (field.equals("is") && path.contains("quantities")) {
            return "about";
        }
        return field.equals("status") ? (path.contains("claims") ? "disputed" : "published") : OF_A_FORM.get(field);
    }

    private static JsonElement value(String path, FieldType type) {
        return switch (type.shape()) {
            case TEXT -> attack(path);
            case TEXTS, LIST, ONE_OR_MORE -> list(path, type);
            case MAP -> map(path, type);
            case RECORD, ITEM -> item(path, type);
            case FLAG -> new JsonPrimitive("false");
            case NUMBER -> new JsonPrimitive("19.3");
            case DAY, DATE, EVENT_DATE -> new JsonPrimitive("2025-12-04");
            case LANGUAGE -> new JsonPrimitive("uk");
            case ID -> new JsonPrimitive(path.endsWith("navigation.to") ? "glossary" : "berg");
            case KEY -> new JsonPrimitive("herald");
            case ADDRESS, CONTACT -> new JsonPrimitive("https://example.org/?a='b'&c=d&lt;");
            case RULE -> new JsonPrimitive("unused-source");
            case CHOICE -> new JsonPrimitive(type.choices().get(0));
        };
    }

    private static JsonElement list(String path, FieldType type) {
        var list = new JsonArray();
        list.add(type.shape() == FieldType.Shape.TEXTS ? attack(path) : value(path, type.inner()));
        return list;
    }

    private static JsonElement map(String path, FieldType type) {
        var map = new JsonObject();
        boolean isText = type.key().shape() == FieldType.Shape.TEXT;
        String key = isText ? attack(path + " key").getAsString() : "uk";
        map.add(key, value(path, type.inner()));
        return map;
    }

    /** Where an id would do, the record is written; where the record may be a bare name, it has no id. */
    private static JsonElement item(String path, FieldType type) {
        Schema schema = type.record().orElseThrow();
        if (path.endsWith(".sources")) {
            return new JsonPrimitive("herald");
        }
        boolean isParty = schema == Fields.PARTY || schema == Fields.ORIGIN;
        if (schema == Fields.BASIS) {
            return record(path, schema, Map.of("sum", ""));
        }
        return record(path, schema, isParty ? Map.of("id", "") : Map.of());
    }

    private static JsonPrimitive attack(String path) {
        String mark = "field" + MARKS.size() + "end";
        MARKS.put(path, mark);
        return new JsonPrimitive(ATTACK + mark);
    }

    private static String page(JsonObject frontMatter, String body) {
        return "---\n" + frontMatter + "\n---\n\n" + body;
    }

    private static void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
