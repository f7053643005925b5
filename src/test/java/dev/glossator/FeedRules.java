package dev.glossator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** What Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org) ask of a feed, as far as our feeds go: an element or key that is not here is a fault. */
final class FeedRules {
    /** How often each element may stand in a feed and in an entry: {@code 1}, {@code ?} or {@code *}. */
    private static final Map<String, String> IN_FEED =
            Map.of("id", "1", "title", "1", "updated", "1", "subtitle", "?", "link", "*", "author", "*", "entry", "*");

    private static final Map<String, String> IN_ENTRY = Map.of(
            "id", "1", "title", "1", "updated", "1", "published", "?", "summary", "?", "link", "*", "author", "*");

    private static final Map<String, Predicate<String>> JSON_FEED = Map.of(
            "version", "https://jsonfeed.org/version/1.1"::equals,
            "title", FeedRules::isText,
            "home_page_url", FeedRules::isAddress,
            "feed_url", FeedRules::isAddress,
            "description", FeedRules::isText,
            "language", FeedRules::isLanguage);

    private static final Map<String, Predicate<String>> JSON_ITEM = Map.of(
            "id", FeedRules::isText,
            "url", FeedRules::isAddress,
            "title", FeedRules::isText,
            "content_text", FeedRules::isText,
            "date_published", FeedRules::isMoment,
            "date_modified", FeedRules::isMoment);

    private final List<String> faults = new ArrayList<>();

    private FeedRules() {}

    /** What is wrong with a feed in Atom. */
    static List<String> ofAtom(String text) {
        var rules = new FeedRules();
        Element feed = Jsoup.parse(text, "", Parser.xmlParser()).firstElementChild();
        rules.need(feed != null && feed.tagName().equals("feed"), "the first element is no feed");
        if (feed != null) {
            rules.feed(feed);
        }
        return rules.faults;
    }

    private void feed(Element feed) {
        need(feed.attr("xmlns").equals("http://www.w3.org/2005/Atom"), "another namespace");
        need(isLanguage(feed.attr("xml:lang")), "the language " + feed.attr("xml:lang"));
        count(feed, IN_FEED);
        need(!children(feed, "link[rel=self]").isEmpty(), "no link to itself");
        Elements entries = children(feed, "entry");
        need(
                !children(feed, "author").isEmpty()
                        || entries.stream()
                                .noneMatch(entry -> children(entry, "author").isEmpty()),
                "an entry without an author");
        entries.forEach(this::entry);
        need(
                entries.stream().map(entry -> text(entry, "id")).distinct().count() == entries.size(),
                "two entries with one id");
        String updated = text(feed, "updated");
        need(
                entries.stream().allMatch(entry -> text(entry, "updated").compareTo(updated) <= 0),
                "an entry is newer than the feed");
        feed.select("id").forEach(id -> need(isAddress(id.text()), "the id " + id.text()));
        feed.select("updated, published").forEach(date -> need(isMoment(date.text()), "the date " + date.text()));
        feed.select("link").forEach(this::link);
        feed.select("author")
                .forEach(author -> need(!text(author, "name").isBlank() && author.childrenSize() == 1, "an author"));
        feed.select("title, subtitle, summary")
                .forEach(text -> need(text.childrenSize() == 0 && !text.text().isBlank(), "the text " + text));
    }

    private void entry(Element entry) {
        count(entry, IN_ENTRY);
        need(children(entry, "link[rel=alternate]").size() == 1, "an entry needs one link to its page");
    }

    private void link(Element link) {
        need(isAddress(link.attr("href")), "the address " + link.attr("href"));
        need(link.attr("type").matches("[a-z]+/[a-z+]+"), "the type " + link.attr("type"));
    }

    private void count(Element parent, Map<String, String> known) {
        parent.children().forEach(child -> need(known.containsKey(child.tagName()), "the element " + child.tagName()));
        known.forEach((name, often) -> {
            int count = children(parent, name).size();
            need(often.equals("*") || count == 1 || (often.equals("?") && count == 0), count + " times " + name);
        });
    }

    private static Elements children(Element parent, String what) {
        return parent.select("> " + what);
    }

    private static String text(Element parent, String name) {
        return children(parent, name).text();
    }

    /** What is wrong with a feed in JSON. */
    static List<String> ofJson(String text) {
        var rules = new FeedRules();
        JsonObject feed = JsonParser.parseString(text).getAsJsonObject();
        rules.keys(feed, JSON_FEED, Set.of("version", "title", "items"));
        rules.need(feed.has("items") && feed.get("items").isJsonArray(), "no items");
        if (rules.faults.isEmpty()) {
            Set<String> ids = new HashSet<>();
            feed.getAsJsonArray("items").forEach(item -> rules.item(item.getAsJsonObject(), ids));
        }
        return rules.faults;
    }

    private void item(JsonObject item, Set<String> ids) {
        keys(item, JSON_ITEM, Set.of("id", "content_text"));
        need(item.has("id") && ids.add(item.get("id").getAsString()), "two items with one id");
        need(item.has("authors") && item.get("authors").isJsonArray(), "no authors");
        if (item.has("authors")) {
            item.getAsJsonArray("authors")
                    .forEach(author ->
                            keys(author.getAsJsonObject(), Map.of("name", FeedRules::isText), Set.of("name")));
        }
    }

    private void keys(JsonObject json, Map<String, Predicate<String>> known, Set<String> needed) {
        needed.forEach(key -> need(json.has(key), "no " + key));
        json.asMap()
                .forEach(
                        (key, value) -> need(value.isJsonArray() || isGood(known.get(key), value), key + ": " + value));
    }

    private static boolean isGood(@Nullable Predicate<String> rule, JsonElement value) {
        return rule != null
                && value.isJsonPrimitive()
                && value.getAsJsonPrimitive().isString()
                && rule.test(value.getAsString());
    }

    private void need(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private static boolean isText(String text) {
        return !text.isBlank();
    }

    private static boolean isAddress(String text) {
        URI address = URI.create(text);
        return address.isAbsolute() && address.getHost() != null;
    }

    private static boolean isLanguage(String text) {
        return text.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    }

    /** RFC 3339. */
    private static boolean isMoment(String text) {
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)")
                    && OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeParseException noMoment) {
            return false;
        }
    }
}
