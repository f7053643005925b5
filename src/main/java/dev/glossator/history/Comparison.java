package dev.glossator.history;

import dev.glossator.diagnostic.Change;
import dev.glossator.diagnostic.Change.Kind;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two states of a site by what they say, never by how it is written. */
public final class Comparison {
    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    /**
     * What differs, in the order of {@link Change#compareTo}. What has another id now, with the old one under {@code formerly}, is the same
     * thing.
     */
    public static List<Change> of(Site before, Site after) {
        Map<Described.Key, Described> earlier = described(before, Renamed.since(after));
        Map<Described.Key, Described> later = described(after, Renamed.NOTHING);
        var comparison = new Comparison();
        for (Described now : later.values()) {
            Described then = earlier.remove(now.key());
            if (then == null) {
                comparison.add(Kind.NEW, now, "", "", now.label(), now.span());
            } else {
                comparison.compare(then, now);
            }
        }
        earlier.values().forEach(then -> comparison.add(Kind.GONE, then, "", then.label(), "", then.span()));
        return comparison.changes.stream().sorted().toList();
    }

    private static Map<Described.Key, Described> described(Site site, Renamed renamed) {
        var records = new RecordFacts(renamed);
        var pages = new PageFacts(renamed, new TextFacts(site, renamed));
        return Stream.of(
                        site.articles().stream().map(pages::of),
                        site.entries().stream().map(pages::of),
                        site.pages().stream().map(pages::of),
                        site.claims().stream().map(records::of),
                        site.events().stream().map(records::of),
                        site.sources().stream().map(records::of))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(
                        Described::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private void compare(Described before, Described now) {
        var pairing = Pairing.of(before.facts(), now.facts());
        pairing.changed()
                .forEach(pair -> add(
                        Kind.CHANGED,
                        now,
                        pair.after().what(),
                        pair.before().value(),
                        pair.after().value(),
                        pair.after().span()));
        pairing.added().forEach(fact -> add(Kind.NEW, now, fact.what(), "", fact.value(), fact.span()));
        pairing.gone().forEach(fact -> add(Kind.GONE, now, fact.what(), fact.value(), "", now.span()));
    }

    private void add(Kind kind, Described thing, String what, String before, String after, Span span) {
        changes.add(new Change(kind, thing.of(), thing.id(), what, before, after, span));
    }
}
