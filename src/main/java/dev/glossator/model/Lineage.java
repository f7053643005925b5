package dev.glossator.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What sources derive from, through any number of others. Two that have an ancestor in common count once. */
public final class Lineage {
    private final Map<String, Source> sources;

    /**
     * The lineage of some sources.
     *
     * @param sources by id
     */
    public Lineage(Map<String, Source> sources) {
        this.sources = sources;
    }

    /** Whether two of the sources have no ancestor in common. */
    public boolean areIndependent(List<String> ids) {
        List<Set<String>> all = ids.stream().distinct().map(this::ancestors).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (Collections.disjoint(all.get(i), all.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An ancestor of all the sources, the first by id or name; empty if they have none, or are fewer than two. */
    public Optional<String> common(List<String> ids) {
        List<String> distinct = ids.stream().distinct().toList();
        if (distinct.size() < 2) {
            return Optional.empty();
        }
        Set<String> shared = new TreeSet<>(ancestors(distinct.get(0)));
        distinct.forEach(id -> shared.retainAll(ancestors(id)));
        return shared.stream().findFirst();
    }

    /**
     * Those of the sources beside which no other one of them is independent.
     *
     * @param counts whether a source can stand beside another one
     */
    public Set<String> alone(List<String> ids, Predicate<String> counts) {
        List<String> distinct = ids.stream().distinct().toList();
        List<Set<String>> all = distinct.stream().map(this::ancestors).toList();
        Set<String> alone = new TreeSet<>(distinct);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (Collections.disjoint(all.get(i), all.get(j))) {
                    removeBeside(distinct.get(i), distinct.get(j), counts, alone);
                    removeBeside(distinct.get(j), distinct.get(i), counts, alone);
                }
            }
        }
        return alone;
    }

    private static void removeBeside(String source, String other, Predicate<String> counts, Set<String> alone) {
        if (counts.test(other)) {
            alone.remove(source);
        }
    }

    /** The shortest way from a source to an ancestor, both of them included; empty if it is none. */
    public List<String> way(String source, String ancestor) {
        Map<String, String> before = new HashMap<>(Map.of(source, source));
        Deque<String> waiting = new ArrayDeque<>(List.of(source));
        while (!waiting.isEmpty() && !before.containsKey(ancestor)) {
            String next = waiting.poll();
            for (String origin : origins(next)) {
                if (before.putIfAbsent(origin, next) == null) {
                    waiting.add(origin);
                }
            }
        }
        return before.containsKey(ancestor) ? backwards(ancestor, before) : List.of();
    }

    private static List<String> backwards(String last, Map<String, String> before) {
        Deque<String> way = new ArrayDeque<>(List.of(last));
        for (String step = before.getOrDefault(last, last);
                !step.equals(way.peek());
                step = before.getOrDefault(step, step)) {
            way.push(step);
        }
        return List.copyOf(way);
    }

    /** The source itself, and all that it derives from: ids, and the names of what has no record. */
    private Set<String> ancestors(String id) {
        Set<String> ancestors = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(id));
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            if (ancestors.add(next)) {
                origins(next).forEach(waiting::push);
            }
        }
        return ancestors;
    }

    private List<String> origins(String id) {
        Source source = sources.get(id);
        return source == null
                ? List.of()
                : source.derivesFrom().stream()
                        .map(origin -> origin.source().isEmpty() ? origin.name() : origin.source())
                        .toList();
    }
}
