package dev.glossator.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which sources no longer stand: those that were retracted, and those that derive from such sources and from nothing else. One that also
 * derives from another source, or from something without a record, still stands.
 */
public final class Retractions {
    private static final String RETRACTED = "retracted";

    /** The sources that do not stand, each with a retracted one that it goes back to. */
    private final Map<String, String> causes = new HashMap<>();

    private Retractions() {}

    /**
     * The retractions among some sources. Each source is visited once.
     *
     * @param sources in a fixed order
     */
    public static Retractions of(Collection<Source> sources) {
        var retractions = new Retractions();
        Deque<String> fallen = new ArrayDeque<>();
        Map<String, Set<String>> props = new HashMap<>();
        Map<String, List<String>> derived = new HashMap<>();
        for (Source source : sources) {
            if (source.state().equals(RETRACTED)) {
                retractions.causes.put(source.id(), source.id());
                fallen.add(source.id());
            }
            for (Source.Origin origin : source.derivesFrom()) {
                String key = origin.source().isEmpty() ? " " + origin.name() : origin.source();
                props.computeIfAbsent(source.id(), id -> new HashSet<>()).add(key);
                derived.computeIfAbsent(key, id -> new ArrayList<>()).add(source.id());
            }
        }
        retractions.spread(fallen, props, derived);
        return retractions;
    }

    /**
     * Follows each fallen source to what derives from it.
     *
     * @param props what still holds each source up
     * @param derived by origin
     */
    private void spread(Deque<String> fallen, Map<String, Set<String>> props, Map<String, List<String>> derived) {
        while (!fallen.isEmpty()) {
            String origin = fallen.pop();
            for (String source : derived.getOrDefault(origin, List.of())) {
                Set<String> left = props.getOrDefault(source, Set.of());
                left.remove(origin);
                if (left.isEmpty() && causes.putIfAbsent(source, causes.getOrDefault(origin, origin)) == null) {
                    fallen.add(source);
                }
            }
        }
    }

    /** The retracted source that one goes back to, maybe itself; empty if it stands. */
    public Optional<String> cause(String source) {
        return Optional.ofNullable(causes.get(source));
    }

    public boolean stands(String source) {
        return !causes.containsKey(source);
    }

    /** Those of the sources that stand. */
    public List<String> standing(List<String> sources) {
        return sources.stream().filter(this::stands).toList();
    }

    /** Whether a claim rests on sources of which none stands. */
    public boolean leaveNothingOf(Claim claim) {
        return !claim.sources().isEmpty() && standing(claim.sources()).isEmpty();
    }
}
