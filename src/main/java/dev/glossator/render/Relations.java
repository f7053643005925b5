package dev.glossator.render;

import dev.glossator.model.Entry;
import dev.glossator.model.Entry.Relation;
import dev.glossator.model.Permalink;
import dev.glossator.model.SourceReference;
import dev.glossator.render.RelationGraph.Other;
import dev.glossator.render.RelationGraph.Pair;
import dev.glossator.render.view.GraphView;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.RelationsView;
import dev.glossator.render.view.RelationsView.CompanionView;
import dev.glossator.render.view.RelationsView.RelationView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What entries have to do with one another, on the page of one. */
final class Relations {
    /** Where fewer entries than that are related to one, those that stand in the same articles fill up. */
    private static final int ENOUGH = 8;

    private final Rendering rendering;
    private final Naming naming;

    Relations(Rendering rendering) {
        this.rendering = rendering;
        this.naming = rendering.naming();
    }

    /** The relations that an entry lists, in its order, then those that others list to it; then its company. */
    RelationsView of(Entry entry) {
        Map<String, Entry> related = relatedTo(entry);
        List<Company.Companion> company = new Company(naming, rendering.lookup())
                .of(entry, related.keySet(), Math.max(0, ENOUGH - related.size()));
        return new RelationsView(
                stated(entry),
                company.stream()
                        .map(one -> new CompanionView(link(one.entry(), entry.permalink()), one.articles()))
                        .toList(),
                graph(entry, related, company));
    }

    private List<RelationView> stated(Entry entry) {
        Permalink at = entry.permalink();
        LinkView here = LinkView.of("", entry.name());
        return Stream.concat(
                        entry.relations().stream()
                                .map(relation -> view(
                                        here,
                                        relation,
                                        other(relation, at),
                                        naming.countWithBoth(entry.id(), relation.to()),
                                        at)),
                        toIt(entry)
                                .map(related -> view(
                                        link(related.from(), at),
                                        related.relation(),
                                        here,
                                        naming.countWithBoth(related.from().id(), entry.id()),
                                        at)))
                .toList();
    }

    private Stream<Lookup.Related> toIt(Entry entry) {
        return rendering.lookup().relationsTo(entry.id()).stream()
                .filter(related -> !related.from().id().equals(entry.id()));
    }

    /** Those with a page to which a relation is stated on either side, each once, in the order of the list. */
    private Map<String, Entry> relatedTo(Entry entry) {
        Map<String, Entry> related = new LinkedHashMap<>();
        Stream.concat(
                        entry.relations().stream()
                                .flatMap(relation -> rendering.lookup().entry(relation.to()).stream()),
                        toIt(entry).map(Lookup.Related::from))
                .filter(other -> !other.id().equals(entry.id()))
                .forEach(other -> related.putIfAbsent(other.id(), other));
        return related;
    }

    private GraphView graph(Entry entry, Map<String, Entry> related, List<Company.Companion> company) {
        List<Other> others = Stream.concat(
                        related.values().stream().map(other -> node(other, true, entry.permalink())),
                        company.stream().map(one -> node(one.entry(), false, entry.permalink())))
                .limit(RelationGraph.MOST_OTHERS)
                .toList();
        return RelationGraph.of(others, pairs(others));
    }

    private static Other node(Entry entry, boolean stated, Permalink at) {
        String label = entry.shortName().isEmpty() ? entry.name() : entry.shortName();
        return new Other(entry.id(), at.hrefOf(entry.permalink()), label, stated);
    }

    /** Which of them state a relation to one another; what both state is one line. */
    private Set<Pair> pairs(List<Other> others) {
        Map<String, Integer> numbers = new HashMap<>();
        others.forEach(other -> numbers.put(other.id(), numbers.size()));
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Other other : others) {
            int number = numbers.getOrDefault(other.id(), 0);
            rendering.lookup().entry(other.id()).stream()
                    .flatMap(entry -> entry.relations().stream())
                    .flatMap(relation -> Stream.ofNullable(numbers.get(relation.to())))
                    .filter(to -> to != number)
                    .forEach(to -> pairs.add(new Pair(Math.min(number, to), Math.max(number, to))));
        }
        return pairs;
    }

    /** The pages of sources, for what rests on them. */
    List<LinkView> sources(List<SourceReference> references, Permalink at) {
        return references.stream()
                .flatMap(reference -> rendering.lookup().source(reference.source()).stream())
                .map(source -> LinkView.of(at.hrefOf(source.permalink()), source.title()))
                .toList();
    }

    private RelationView view(LinkView subject, Relation relation, LinkView object, int articles, Permalink at) {
        var dates = rendering.dates();
        return new RelationView(
                subject,
                words(relation),
                object,
                dates.held(relation.from(), relation.until()),
                articles,
                relation.note(),
                sources(relation.sources(), at));
    }

    /** What is over may have words of its own, as tenses differ. */
    private String words(Relation relation) {
        String key = "relation." + relation.is();
        String words = rendering.sayOr(key, relation.is().replace('-', ' '));
        return relation.until() == null ? words : rendering.sayOr(key + ".ended", words);
    }

    private LinkView other(Relation relation, Permalink at) {
        return rendering
                .lookup()
                .entry(relation.to())
                .map(entry -> link(entry, at))
                .orElse(LinkView.of("", relation.toName()));
    }

    private static LinkView link(Entry entry, Permalink at) {
        return LinkView.of(at.hrefOf(entry.permalink()), entry.name());
    }
}
