package dev.glossator.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    /** The source itself, and all that it derives from: ids, and the names of what has no record. */
    private Set<String> ancestors(String id) {
        Set<String> ancestors = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(id));
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            Source source = sources.get(next);
            if (ancestors.add(next) && source != null) {
                source.derivesFrom()
                        .forEach(origin -> waiting.push(origin.source().isEmpty() ? origin.name() : origin.source()));
            }
        }
        return ancestors;
    }
}
