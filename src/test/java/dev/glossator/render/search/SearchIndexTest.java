package dev.glossator.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.render.search.Passages.Passage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    /** What a reader may be asked to load for the first result, in bytes. */
    private static final int FIRST_RESULT = 100 * 1024;

    @Test
    void aNameStandsInTheFilesOfItsWordsAndOfItsSpellings() {
        Map<String, String> files = files(
                List.of(new Named("person", "Ane Stad", "glossary/ane-stad/", "", List.of("Ане Стад", "Hallberg"), 1)),
                List.of());

        for (String name : List.of("n-an", "n-st", "n-ha")) {
            assertTrue(files.getOrDefault(name, "").contains("Ane Stad"), name + files.keySet());
        }
    }

    @Test
    void aSentenceIsFoundByEachOfItsWords() {
        Map<String, String> files = files(
                List.of(),
                List.of(new Passages(
                        "articles", "Talks", "articles/talks/", List.of(new Passage("", "Snow fell in Lina.", "")))));

        assertTrue(files.getOrDefault("t-sn", "").contains("\"snov\":[1]"), files.getOrDefault("t-sn", ""));
        assertTrue(files.getOrDefault("p-0", "").contains("Snow fell in Lina."));
    }

    @Test
    void noFileOfTenThousandNamesIsTooLargeForAFirstResult() {
        List<Named> names = IntStream.range(0, 10_000)
                .mapToObj(i -> new Named(
                        "person",
                        "Halvor Halberg" + (char) ('a' + i % 26) + i,
                        "glossary/h" + i + "/",
                        "A person.",
                        List.of(),
                        1))
                .toList();
        Map<String, String> files = files(names, List.of());
        int manifest = files.getOrDefault("manifest", "").length();

        files.forEach((name, script) -> assertTrue(
                name.equals("manifest") || manifest + script.length() <= FIRST_RESULT, name + " " + script.length()));
    }

    @Test
    void noTextEndsTheScriptThatHoldsIt() {
        Map<String, String> files =
                files(List.of(new Named("term", "</script><b>", "glossary/b/", "</script>", List.of(), 0)), List.of());

        files.values().forEach(script -> assertFalse(script.contains("</script>"), script));
    }

    @Test
    void theVersionIsThatOfWhatTheFilesHold() {
        Named name = new Named("person", "Ane Stad", "glossary/ane-stad/", "", List.of(), 1);

        assertEquals(files(List.of(name), List.of()), files(List.of(name), List.of()));
        assertNotEquals(
                files(List.of(name), List.of()).get("manifest"),
                files(List.of(), List.of()).get("manifest"));
    }

    private static Map<String, String> files(List<Named> names, List<Passages> passages) {
        return new SearchIndex(names, passages, Map.of())
                .files()
                .collect(Collectors.toMap(SearchFile::name, SearchFile::script));
    }
}
