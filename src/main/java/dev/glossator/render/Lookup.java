package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.CitationUse;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.Correction;
import dev.glossator.model.Entry;
import dev.glossator.model.Mention;
import dev.glossator.model.Party;
import dev.glossator.model.Permalink;
import dev.glossator.model.Retractions;
import dev.glossator.model.Site;
import dev.glossator.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A site looked at from the other side: what stands on a page, who acts where. Made once for all pages; safe for use by several threads. */
final class Lookup {
    private final Map<String, Entry> entries;
    private final Map<String, Entry> entriesByName;
    private final Map<String, Source> sources;
    private final Map<Permalink, List<Entry>> named = new HashMap<>();
    private final Map<Permalink, Integer> cited = new HashMap<>();
    private final Map<String, List<Article>> acting = new HashMap<>();
    private final Map<String, List<Related>> relating = new HashMap<>();

    private final Map<String, List<Source>> derived = new HashMap<>();
    private final Retractions retractions;
    private final List<Corrected> corrections;
    private final Map<String, List<Corrected>> touching = new HashMap<>();

    /** A relation, seen from the entry that it leads to. */
    record Related(Entry from, Entry.Relation relation) {}

    /** A correction with the article in which it was made. */
    record Corrected(Article article, Correction correction) {}

    Lookup(Site site) {
        this.entries = site.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        this.entriesByName = site.entries().stream()
                .collect(Collectors.toMap(Entry::name, Function.identity(), (first, second) -> first));
        this.sources = site.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        this.retractions = Retractions.of(site.sources());
        site.entries().forEach(entry -> rememberPages(entry, site));
        site.citations()
                .values()
                .forEach(uses -> pagesOf(uses, CitationUse::page).forEach(page -> cited.merge(page, 1, Integer::sum)));
        site.articles().forEach(this::rememberActors);
        site.entries()
                .forEach(entry -> entry.relations()
                        .forEach(relation -> relating.computeIfAbsent(relation.to(), key -> new ArrayList<>())
                                .add(new Related(entry, relation))));
        site.sources().forEach(this::rememberOrigins);
        this.corrections = corrections(site);
        corrections.forEach(this::rememberCorrection);
    }

    private static List<Corrected> corrections(Site site) {
        return site.articles().stream()
                .flatMap(
                        article -> article.corrections().stream().map(correction -> new Corrected(article, correction)))
                .sorted(Comparator.comparing((Corrected corrected) ->
                                corrected.correction().date().first())
                        .reversed())
                .toList();
    }

    private void rememberCorrection(Corrected corrected) {
        corrected.correction().touches().stream()
                .map(ClaimReference::claim)
                .distinct()
                .forEach(id ->
                        touching.computeIfAbsent(id, key -> new ArrayList<>()).add(corrected));
    }

    /** Entries come in the order of the alphabet, so the entries of each page do too. */
    private void rememberPages(Entry entry, Site site) {
        pagesOf(site.mentionsOf(entry.id()), Mention::page)
                .forEach(page ->
                        named.computeIfAbsent(page, key -> new ArrayList<>()).add(entry));
    }

    /** Each page once; what stands on pages comes in their order. */
    private static <T> List<Permalink> pagesOf(List<T> uses, Function<T, Permalink> pageOf) {
        List<Permalink> pages = new ArrayList<>();
        for (T use : uses) {
            Permalink page = pageOf.apply(use);
            if (pages.isEmpty() || !page.equals(pages.get(pages.size() - 1))) {
                pages.add(page);
            }
        }
        return pages;
    }

    private void rememberActors(Article article) {
        article.actors().stream()
                .map(Article.Actor::entry)
                .distinct()
                .forEach(id ->
                        acting.computeIfAbsent(id, key -> new ArrayList<>()).add(article));
    }

    private void rememberOrigins(Source source) {
        source.derivesFrom().stream()
                .map(Source.Origin::source)
                .distinct()
                .forEach(id ->
                        derived.computeIfAbsent(id, key -> new ArrayList<>()).add(source));
    }

    Optional<Entry> entry(String id) {
        Reads.note(Part.ENTRY, id);
        return Optional.ofNullable(entries.get(id));
    }

    String nameOf(Party party) {
        return entry(party.entry()).map(Entry::name).orElse(party.name());
    }

    /** As labels name it: the short name, if there is one. */
    String shortNameOf(Party party) {
        return entry(party.entry())
                .map(entry -> entry.shortName().isEmpty() ? entry.name() : entry.shortName())
                .orElse(party.name());
    }

    Optional<Entry> entryNamed(String name) {
        Reads.note(Part.ENTRY_NAMED, name);
        return Optional.ofNullable(entriesByName.get(name));
    }

    Optional<Source> source(String id) {
        Reads.note(Part.SOURCE, id);
        return Optional.ofNullable(sources.get(id));
    }

    /** All corrections, newest first; those of one day in the order of the articles. */
    List<Corrected> corrections() {
        Reads.note(Part.CORRECTIONS, "");
        return corrections;
    }

    /** The corrections that touch a claim, newest first. */
    List<Corrected> correctionsOf(String claim) {
        Reads.note(Part.CORRECTIONS_OF, claim);
        return touching.getOrDefault(claim, List.of());
    }

    Retractions retractions() {
        Reads.note(Part.RETRACTIONS, "");
        return retractions;
    }

    /** The sources that derive from a source, by id. */
    List<Source> derivedFrom(String source) {
        Reads.note(Part.DERIVED_FROM, source);
        return derived.getOrDefault(source, List.of());
    }

    /** The entries that a page's text names, by name. */
    List<Entry> namedOn(Permalink page) {
        Reads.note(Part.NAMED_ON, page);
        return named.getOrDefault(page, List.of());
    }

    /** How many sources a page cites. */
    int countCitedOn(Permalink page) {
        Reads.note(Part.COUNT_CITED, page);
        return cited.getOrDefault(page, 0);
    }

    /** The relations of other entries to one, by their name. */
    List<Related> relationsTo(String entry) {
        Reads.note(Part.RELATIONS_TO, entry);
        return relating.getOrDefault(entry, List.of());
    }

    /** The articles that list an entry as an actor, newest first. */
    List<Article> actsIn(String entry) {
        Reads.note(Part.ACTS_IN, entry);
        return acting.getOrDefault(entry, List.of());
    }
}
