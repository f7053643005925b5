package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Built;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first site as a reader's browser would walk it, published below {@code /repository/}. */
class FirstSiteTest {
    private static final URI BASE = URI.create("https://example.org/repository/");

    @TempDir
    private static Path output;

    private static Built built;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        var request = new BuildRequest(
                Path.of("."), BASE.toString(), false, true, 2, Optional.of(LocalDate.of(2026, 11, 25)));
        built = Build.build(request, output);
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                PAGES.put(output.relativize(file).toString(), Jsoup.parse(Files.readString(file), addressOf(file)));
            }
        }
    }

    @Test
    void itIsCleanUnderStrict() {
        assertTrue(built.published().isPresent(), built.checked().diagnostics().toString());
    }

    @Test
    void everyLinkAndFragmentExists() {
        List<String> dead = new ArrayList<>();
        PAGES.forEach((name, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String address = element.attr(element.hasAttr("href") ? "abs:href" : "abs:src");
                if (isOnOurHost(address) && !exists(address)) {
                    dead.add(name + " -> " + address);
                }
            }
        });
        assertEquals(List.of(), dead);
    }

    /** What the site must hold, by id: see the list. */
    @ParameterizedTest
    @MethodSource
    void itHolds(String kind, String id) {
        boolean isThere = switch (kind) {
            case "entry" -> PAGES.containsKey("glossary/" + id + "/index.html");
            case "claim" -> PAGES.containsKey("claims/" + id + "/index.html");
            case "event" -> PAGES.get("timeline/index.html").getElementById("e-" + id) != null;
            case "note" -> PAGES.values().stream().anyMatch(page -> page.getElementById("n-" + id) != null);
            default -> throw new IllegalArgumentException(kind);
        };
        assertTrue(isThere, kind + " " + id);
    }

    static Stream<Arguments> itHolds() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/first-site.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split(" ", 2)));
    }

    @Test
    void noHeadingStandsWithoutText() {
        List<String> empty = new ArrayList<>();
        PAGES.forEach((name, page) -> page.select("main :is(h2, h3, h4)").forEach(heading -> {
            Element next = heading.nextElementSibling();
            boolean isEmpty = heading.text().isBlank()
                    || next == null
                    || (next.text().isBlank() && next.select("img, svg").isEmpty())
                    || (next.is("h2, h3, h4") && next.tagName().compareTo(heading.tagName()) <= 0);
            if (isEmpty) {
                empty.add(name + ": " + heading.text());
            }
        }));
        assertEquals(List.of(), empty);
    }

    @Test
    void noElementRunsScript() {
        PAGES.forEach((name, page) -> page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute ->
                                assertFalse(attribute.getKey().startsWith("on"), name + " has " + attribute))));
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        PAGES.forEach((name, page) -> {
            for (Element element : page.select(
                    "link[href], script:not([type=application/ld+json]), img, iframe, object, embed, style, [style]")) {
                boolean isFile = element.is("link") || element.is("img") || element.is("script:empty");
                String address = element.attr(element.hasAttr("href") ? "abs:href" : "abs:src");
                assertTrue(isFile && address.startsWith(BASE.toString()), name + " has " + element);
            }
            page.select("a[href]")
                    .forEach(link ->
                            assertTrue(link.attr("abs:href").matches("(?:https?|mailto):.*"), name + " has " + link));
        });
    }

    @Test
    void everyPageIsWellFormed() {
        PAGES.forEach((name, page) -> {
            assertEquals(1, page.select("h1").size(), name);
            assertEquals("en", page.select("html").attr("lang"), name);
            assertFalse(page.title().isBlank(), name);
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertTrue(policy.contains("default-src 'self'"), name);
            Set<String> ids = new HashSet<>();
            page.select("[id]")
                    .forEach(element -> assertTrue(ids.add(element.id()), name + " has twice " + element.id()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"umerov", "ushakov", "isw", "icc", "witkoff", "putin", "kushner"})
    void everyEntryShowsTheSentencesThatNameIt(String entry) {
        Document page = page("glossary/" + entry + "/index.html");

        assertFalse(page.select("[aria-labelledby=_mentions] b, [aria-labelledby=_mentions] mark")
                .isEmpty());
    }

    @Test
    void everySourceShowsTheSentencesThatCiteIt() {
        PAGES.forEach((name, page) -> {
            if (name.startsWith("sources/") && !name.equals("sources/index.html")) {
                assertTrue(page.select("a[href*=#cite-]").size() > 0, name);
            }
        });
    }

    @Test
    void theMissingPageHasAddressesThatHoldAnywhere() {
        for (Element link : page("404.html").select("body a[href], link[href]")) {
            assertTrue(link.attr("href").matches("/repository/.*|#.*"), link.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "sitemap.xml"})
    void feedsAreWellFormed(String file) {
        assertDoesNotThrow(() -> DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(output.resolve(file).toFile()));
    }

    @Test
    void feedsKeepTheRulesAndHaveTheSameEntries() throws IOException {
        String atom = Files.readString(output.resolve("feed.xml"));
        String json = Files.readString(output.resolve("feed.json"));

        assertEquals(List.of(), FeedRules.ofAtom(atom));
        assertEquals(List.of(), FeedRules.ofJson(json));
        assertEquals(FeedsTest.atomIds(atom), FeedsTest.jsonIds(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "sitemap.xml"})
    void feedsNameOnlyPagesThatExist(String file) throws IOException {
        Document xml = Jsoup.parse(Files.readString(output.resolve(file)), "", Parser.xmlParser());

        List<String> addresses = Stream.concat(
                        xml.select("link[href]").stream().map(link -> link.attr("href")),
                        xml.select("loc, entry > id").stream().map(Element::text))
                .toList();

        assertFalse(addresses.isEmpty());
        addresses.forEach(address -> assertTrue(exists(address), address));
    }

    @Test
    void withoutAnAddressOfItsOwnASiteHasNoFeed(@TempDir Path other) throws IOException {
        buildWithoutAddress(other);

        assertTrue(Files.exists(other.resolve("index.html")));
        assertFalse(Files.exists(other.resolve("feed.xml")));
        assertFalse(Files.exists(other.resolve("sitemap.xml")));
    }

    @Test
    void withoutCorrectionsThereIsNothingAboutThem() {
        assertFalse(Files.exists(output.resolve("corrections")));
        PAGES.forEach(
                (name, page) -> assertEquals(List.of(), page.select("#_corrections, [href*=corrections/]"), name));
    }

    @Test
    void withoutAnAddressOfItsOwnASiteNamesNone(@TempDir Path other) throws IOException {
        buildWithoutAddress(other);

        for (String name : PAGES.keySet()) {
            Document page = Jsoup.parse(Files.readString(other.resolve(name)), addressOf(output.resolve(name)));
            assertEquals(List.of(), page.select("link[rel=canonical], link[rel=alternate]"), name);
            if (!name.equals("404.html")) {
                assertEquals(addressesOn(PAGES.get(name)), addressesOn(page), name);
            }
        }
    }

    private static void buildWithoutAddress(Path folder) throws IOException {
        Build.build(
                new BuildRequest(Path.of("."), "", false, true, 2, Optional.of(LocalDate.of(2026, 11, 25))), folder);
    }

    private static List<String> addressesOn(Document page) {
        return page.select("a[href]:not([href$=feed.xml]), link[rel=stylesheet], [src]").stream()
                .map(element -> element.attr("href") + element.attr("src"))
                .toList();
    }

    private static Document page(String name) {
        return Optional.ofNullable(PAGES.get(name)).orElseThrow();
    }

    private static String addressOf(Path file) {
        return BASE + output.relativize(file).toString().replaceAll("(^|/)index\\.html$", "$1");
    }

    private static boolean isOnOurHost(String address) {
        return address.startsWith(BASE.resolve("/").toString());
    }

    private static boolean exists(String address) {
        URI uri = URI.create(address);
        if (!uri.getPath().startsWith(BASE.getPath())) {
            return false;
        }
        String path = uri.getPath().substring(BASE.getPath().length());
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (uri.getFragment() == null) {
            return Files.isRegularFile(output.resolve(file));
        }
        Document page = PAGES.get(file);
        return page != null && page.getElementById(uri.getFragment()) != null;
    }
}
