package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds sources that derive from themselves, directly or through others. Each source is visited once. */
final class Derivations {
    private static final int MOST_NAMED = 10;

    /** A source on the way, and those that it derives from and that were not yet followed. */
    private record Step(String source, Iterator<Source.Origin> origins) {}

    private final Map<String, Source> sources;
    private final Reporter reporter;
    private final Set<String> done = new HashSet<>();
    private final List<Step> way = new ArrayList<>();
    /** How far along the way a source stands. */
    private final Map<String, Integer> depths = new HashMap<>();

    private Derivations(Map<String, Source> sources, Reporter reporter) {
        this.sources = sources;
        this.reporter = reporter;
    }

    /**
     * Reports each circle where it closes.
     *
     * @param sources by id, in a fixed order
     */
    static void check(Map<String, Source> sources, Reporter reporter) {
        var derivations = new Derivations(sources, reporter);
        sources.keySet().forEach(derivations::follow);
    }

    /** Without recursion: a chain may be as long as the site has sources. */
    private void follow(String first) {
        enter(first);
        while (!way.isEmpty()) {
            Step step = way.get(way.size() - 1);
            if (step.origins().hasNext()) {
                meet(step.origins().next());
            } else {
                way.remove(way.size() - 1);
                depths.remove(step.source());
            }
        }
    }

    private void meet(Source.Origin origin) {
        Integer depth = depths.get(origin.source());
        if (depth == null) {
            enter(origin.source());
        } else {
            circle(origin, way.subList(depth + 1, way.size()));
        }
    }

    private void enter(String id) {
        Source source = sources.get(id);
        if (source != null && done.add(id)) {
            depths.put(id, way.size());
            way.add(new Step(id, source.derivesFrom().iterator()));
        }
    }

    private void circle(Source.Origin closing, List<Step> between) {
        reporter.report(Diagnostic.of(
                        Rule.CIRCULAR_DERIVATION,
                        closing.span(),
                        "the source `" + closing.source() + "` derives from itself" + through(between))
                .help("a source derives from what was there before it: take `derives-from` out of the first one"));
    }

    /** The sources between, in the order of the chain; of a long chain its first part. */
    private static String through(List<Step> between) {
        if (between.isEmpty()) {
            return "";
        }
        String named = between.stream()
                .limit(MOST_NAMED)
                .map(step -> "`" + step.source() + "`")
                .collect(Collectors.joining(", then "));
        int more = between.size() - MOST_NAMED;
        return " through " + named + (more > 0 ? " and " + more + " more" : "");
    }
}
