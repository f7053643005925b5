package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Built;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.model.Slug;
import dev.glossator.model.Source;
import dev.glossator.parse.DocumentParser;
import dev.glossator.parse.Parsed;
import dev.glossator.parse.Validation;
import dev.glossator.render.schema.DataSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data of the first site and of every case has the form that its schema says, and tells what the pages tell. */
class DataTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    private Path outputs;

    @TestFactory
    Stream<DynamicTest> everySite() throws IOException {
        var read = new AtomicInteger();
        Stream<DynamicTest> sites =
                sites().stream().map(site -> dynamicTest(site.toString(), () -> read.addAndGet(check(site))));
        return Stream.concat(
                sites,
                Stream.of(
                        dynamicTest("many records were read", () -> assertTrue(read.get() > 100, read + " records"))));
    }

    private int check(Path site) throws IOException {
        Path output =
                outputs.resolve(site.toAbsolutePath().normalize().getFileName().toString());
        var request = new BuildRequest(site, "", false, false, 2, Optional.of(LocalDate.of(2026, 11, 25)));
        Built built = Build.build(request, output);
        return built.published().isEmpty()
                ? 0
                : check(output, "claims", "claims", "c-")
                        + check(output, "events", "timeline", "e-")
                        + checkSources(output);
    }

    /** How many records there are. */
    private static int check(Path output, String name, String page, String anchor) throws IOException {
        Path file = output.resolve("data/" + name + ".json");
        if (!Files.exists(file)) {
            assertFalse(Files.exists(output.resolve(page + "/index.html")), "a page without data");
            return 0;
        }
        JsonObject data = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        String schema = Files.readString(output.resolve("data/" + name + ".schema.json"));
        assertEquals(List.of(), Validation.errors(schema, data));

        List<String> ids = data.getAsJsonArray(name).asList().stream()
                .map(record -> record.getAsJsonObject().get("id").getAsString())
                .toList();
        Document html = Jsoup.parse(Files.readString(output.resolve(page + "/index.html")));
        assertEquals(new TreeSet<>(ids), anchors(html, anchor));
        assertCount(ids, html);
        assertEquals(ids, csvIds(output.resolve("data/" + name + ".csv")));
        if (name.equals("claims")) {
            assertEquals(byStatus(data), totals(html));
        }
        return ids.size();
    }

    /** Sources are for other programs to read: our own readers of the two forms do so too. */
    private static int checkSources(Path output) throws IOException {
        Path csl = output.resolve("data/sources.json");
        if (!Files.exists(csl)) {
            assertFalse(Files.exists(output.resolve("sources/index.html")), "a page without data");
            return 0;
        }
        Document html = Jsoup.parse(Files.readString(output.resolve("sources/index.html")));
        List<String> ids = idsOf(csl);
        assertEquals(ids, idsOf(output.resolve("data/sources.bib")));
        assertEquals(ids.stream().map(Slug::ofKey).collect(Collectors.toCollection(TreeSet::new)), anchors(html, "s-"));
        assertCount(ids, html);
        return ids.size();
    }

    /** The sources of a file, in its order, as if it were content; nothing may be found in it. */
    private static List<String> idsOf(Path file) throws IOException {
        var reporter = new Reporter();
        List<String> ids = DocumentParser.parse(
                        Parsed.contentFile("content/sources/" + file.getFileName(), Files.readString(file)), reporter)
                .sources()
                .stream()
                .map(Source::id)
                .toList();
        assertEquals(List.of(), reporter.sorted(), file::toString);
        return ids;
    }

    private static void assertCount(List<String> ids, Document html) {
        String count = html.select("p.count").text();
        assertTrue(count.matches(ids.size() + "\\D.*"), count);
    }

    private static List<String> csvIds(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            return records.stream().map(record -> record.getField("id")).toList();
        }
    }

    private static Set<String> anchors(Document html, String anchor) {
        return html.select("main [id^=" + anchor + "]").stream()
                .map(element -> element.id().substring(anchor.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many claims have each status, sorted. */
    private static List<Long> byStatus(JsonObject data) {
        return data.getAsJsonArray("claims").asList().stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.getAsJsonObject().get("status").getAsString(), Collectors.counting()))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    /** The numbers behind the whole one in a line such as {@code 3 claims: 1 official, 2 disputed}. */
    private static List<Long> totals(Document html) {
        String line = html.select("p.count").text();
        return Stream.of(line.substring(line.indexOf(':')).split("\\D+", -1))
                .filter(digits -> !digits.isEmpty())
                .map(Long::valueOf)
                .sorted()
                .toList();
    }

    @Test
    void bothAreSchemasOfDraft07() {
        assertEquals(List.of(), Validation.errorsOfSchema(DataSchema.claims()));
        assertEquals(List.of(), Validation.errorsOfSchema(DataSchema.events()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": 2, \"site\": \"Talks\", \"events\": []}",
                "{\"version\": 1, \"events\": []}",
                "{\"version\": 1, \"site\": \"Talks\"}",
                "{\"version\": 1, \"site\": \"Talks\", \"events\": [{\"id\": \"a\", \"date\": \"2025\"}]}",
                "{\"version\": 1, \"site\": \"Talks\", \"events\": [{\"id\": \"a\", \"date\": 2025, \"what\": \"x\"}]}",
                "{\"version\": 1, \"site\": \"Talks\", \"events\": [{\"id\": \"a\", \"date\": \"soon\", \"what\": \"x\"}]}",
                "{\"version\": 1, \"site\": \"Talks\", \"events\": [{\"id\": \"a\", \"date\": \"2025\", \"what\": \"x\", \"who\": 1}]}"
            })
    void whatGlossatorWouldNotWriteIsRefused(String events) {
        assertFalse(Validation.errors(DataSchema.events(), JsonParser.parseString(events))
                .isEmpty());
    }

    private static List<Path> sites() throws IOException {
        List<Path> sites = new ArrayList<>(List.of(Path.of(".")));
        try (Stream<Path> folders = Files.list(CASES)) {
            folders.filter(Files::isDirectory).sorted().forEach(sites::add);
        }
        return sites;
    }
}
