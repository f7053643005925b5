package dev.glossator.render;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glossator.model.Article;
import dev.glossator.model.Article.Actor;
import dev.glossator.model.Claim;
import dev.glossator.model.Correction;
import dev.glossator.model.Entry;
import dev.glossator.model.EntryKind;
import dev.glossator.model.EventDate;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about, for machines: JSON-LD in the words of schema.org. Every thing has its page's full address as its id, so without the
 * site's address there is none. It says nothing that the page does not show; of a claim, its status as the page words it.
 */
final class LinkedData {
    /** Writes {@code <}, {@code >}, {@code &} and quotes as escapes: no text can end the element that it stands in. */
    private static final Gson ESCAPING = new Gson();

    private final Rendering rendering;
    private final Settings settings;
    private final LinkedThings things;

    LinkedData(Rendering rendering) {
        this.rendering = rendering;
        this.settings = rendering.settings();
        this.things = new LinkedThings(rendering);
    }

    String of(Article article) {
        JsonObject json = things.thing("Article", article.permalink());
        json.addProperty("headline", article.title());
        DataWords.add(json, "description", article.summary());
        json.addProperty("inLanguage", settings.language());
        DataWords.add(json, "datePublished", date(article.published()));
        DataWords.add(json, "dateModified", date(article.changed()));
        things.image(article.image(), json);
        json.add("author", DataWords.array(ArticleFeed.authors(settings), LinkedThings::named));
        json.add("publisher", things.publisher());
        things.licence(json);
        json.add("isPartOf", things.reference("WebSite", Permalink.HOME, settings.title()));
        Set<String> acting = article.actors().stream().map(Actor::entry).collect(Collectors.toSet());
        DataWords.add(json, "about", things.entries(acting.stream().sorted()));
        DataWords.add(
                json,
                "mentions",
                things.entries(rendering.lookup().namedOn(article.permalink()).stream()
                        .map(Entry::id)
                        .filter(id -> !acting.contains(id))));
        DataWords.add(json, "hasPart", claims(article));
        DataWords.add(
                json,
                "correction",
                DataWords.array(article.corrections(), correction -> correction(correction, article)));
        return written(json);
    }

    String of(Entry entry) {
        JsonObject json = things.thing(LinkedThings.type(entry.kind()), entry.permalink());
        json.addProperty("name", entry.name());
        DataWords.add(json, "alternateName", DataWords.texts(otherNames(entry)));
        DataWords.add(json, "description", Cards.summaryOf(entry));
        DataWords.add(json, "sameAs", DataWords.texts(sameAs(entry)));
        if (entry.kind() == EntryKind.TERM) {
            json.add(
                    "inDefinedTermSet",
                    things.reference("DefinedTermSet", Section.TERMS.permalink(), rendering.say("section.terms")));
        }
        return written(json);
    }

    String of(Claim claim) {
        JsonObject json = things.thing("Claim", claim.permalink());
        json.addProperty("text", claim.text());
        json.addProperty("description", new StatusWords(rendering).of(claim));
        json.add("author", things.party(claim.by()));
        DataWords.add(json, "dateCreated", date(claim.date()));
        json.addProperty("inLanguage", settings.language());
        DataWords.add(
                json,
                "appearance",
                DataWords.array(
                        rendering.ledger().articlesWith(claim.id()),
                        article -> things.reference("Article", article.permalink(), article.title())));
        DataWords.add(json, "citation", things.sources(claim));
        return written(json);
    }

    /** The site, on its home page. */
    String ofSite() {
        JsonObject json = things.thing("WebSite", Permalink.HOME);
        json.addProperty("name", settings.title());
        DataWords.add(json, "description", settings.description());
        json.addProperty("inLanguage", settings.language());
        things.image(null, json);
        things.licence(json);
        return written(json);
    }

    /** The terms of the glossary, as the set to which each belongs. */
    String ofTerms() {
        JsonObject json = things.thing("DefinedTermSet", Section.TERMS.permalink());
        json.addProperty("name", rendering.say("section.terms"));
        json.add(
                "hasDefinedTerm",
                things.entries(rendering.site().entries().stream()
                        .filter(entry -> entry.kind() == EntryKind.TERM)
                        .map(Entry::id)));
        return written(json);
    }

    private String written(JsonObject json) {
        return settings.baseUrl().isEmpty() ? "" : ESCAPING.toJson(json);
    }

    private JsonArray claims(Article article) {
        return DataWords.array(
                rendering.ledger().shownOn(article.permalink()).stream()
                        .flatMap(id -> rendering.ledger().claim(id).stream())
                        .toList(),
                claim -> {
                    var json = new JsonObject();
                    json.addProperty("@type", "Claim");
                    json.addProperty("@id", things.address(claim.permalink()));
                    return json;
                });
    }

    private JsonObject correction(Correction correction, Article article) {
        var json = new JsonObject();
        json.addProperty("@type", "CorrectionComment");
        json.addProperty("url", things.address(article.permalink()) + "#" + correction.anchor());
        json.addProperty("text", correction.what());
        json.addProperty("datePublished", correction.date().toString());
        return json;
    }

    private static List<String> otherNames(Entry entry) {
        return Stream.of(
                        Stream.of(entry.shortName()),
                        entry.aliases().stream(),
                        entry.names().stream().map(Entry.ForeignName::text))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> sameAs(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.website()),
                        entry.sameAs().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(record -> EntryEmitter.addressOf(record.getKey(), record.getValue())))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    /** One known day, month or year: schema.org takes neither spans nor "about". */
    private static String date(@Nullable EventDate date) {
        return date == null || date.approximate() || !date.start().equals(date.end())
                ? ""
                : date.start().toString();
    }
}
