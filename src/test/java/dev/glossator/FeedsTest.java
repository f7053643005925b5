package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The feeds that cases expect, both forms of each, are what feed readers are promised; those of the first site are in its test. */
class FeedsTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path ATOM = CASES.resolve("annotated/expected/claims/feed.xml");
    private static final Path JSON = CASES.resolve("annotated/expected/claims/feed.json");

    static List<Path> expected(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().matches(".*/expected/(.*/)?feed\\." + ending))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> atom() throws IOException {
        return expected("xml");
    }

    static List<Path> json() throws IOException {
        return expected("json");
    }

    @ParameterizedTest
    @MethodSource("atom")
    void atomFeedsKeepTheRules(Path file) throws IOException {
        assertEquals(List.of(), FeedRules.ofAtom(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("json")
    void jsonFeedsKeepTheRules(Path file) throws IOException {
        assertEquals(List.of(), FeedRules.ofJson(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("json")
    void bothFormsHaveTheSameEntries(Path file) throws IOException {
        Path other = file.resolveSibling("feed.xml");
        if (Files.exists(other)) {
            assertEquals(atomIds(Files.readString(other)), jsonIds(Files.readString(file)));
        }
    }

    static List<String> atomIds(String feed) {
        return Jsoup.parse(feed, "", Parser.xmlParser()).select("entry > id").stream()
                .map(Element::text)
                .toList();
    }

    static List<String> jsonIds(String feed) {
        return JsonParser.parseString(feed).getAsJsonObject().getAsJsonArray("items").asList().stream()
                .map(item -> item.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T00:00:00Z</updated> | </updated>",
                "<entry> | <entry><id>https://example.org/</id>",
                "<author>(?s:.*?)</author> | ''",
                "<title>.*?</title> | ''",
                "href=\"https://example.org | href=\"",
                "<link rel=\"alternate\" | <link rel=\"related\"",
                "http://www.w3.org/2005/Atom | http://example.org/",
                "<subtitle> | <subtitle><b/>",
                "<updated> | <modified>2025</modified><updated>"
            })
    void aFeedThatIsNoneIsFound(String written, String instead) throws IOException {
        String feed = Files.readString(ATOM);
        String other = feed.replaceAll(written, instead);

        assertTrue(!other.equals(feed) && !FeedRules.ofAtom(other).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version/1.1 | version/1",
                "\"items\" | \"entries\"",
                "\"id\" | \"guid\"",
                "\"content_text\" | \"content\"",
                "T00:00:00Z | ''",
                "\"url\": \"https: | \"url\": \"",
                "\"name\" | \"called\""
            })
    void aJsonFeedThatIsNoneIsFound(String written, String instead) throws IOException {
        String feed = Files.readString(JSON);
        String other = feed.replaceAll(written, instead);

        assertTrue(!other.equals(feed) && !FeedRules.ofJson(other).isEmpty());
    }

    @Test
    void thereAreFeedsOfEachKind() throws IOException {
        assertTrue(atom().size() > 2 && json().size() > 1);
    }
}
