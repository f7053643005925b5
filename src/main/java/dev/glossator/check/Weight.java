package dev.glossator.check;

import dev.glossator.model.Claim;
import dev.glossator.model.Lineage;
import dev.glossator.model.Retractions;
import dev.glossator.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much the sources of a claim count together, and in words why they count less than they are many. */
final class Weight {
    private static final int MOST_SOURCES = 5;
    private static final int MOST_STEPS = 10;

    private final Map<String, Source> sources;
    private final Lineage lineage;
    private final Retractions retractions;

    Weight(Collection<Source> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
        this.lineage = new Lineage(this.sources);
        this.retractions = Retractions.of(sources);
    }

    /** Whether two of its sources stand and do not go back to one. */
    boolean isDouble(Claim claim) {
        return lineage.areIndependent(retractions.standing(claim.sources()));
    }

    /** Whether it has sources, and none of them stands. */
    boolean isLost(Claim claim) {
        return retractions.leaveNothingOf(claim);
    }

    /** The retracted sources that a claim goes back to, each once, in the order of its basis. */
    List<Source> retractedOf(Claim claim) {
        return claim.sources().stream()
                .flatMap(id -> retractions.cause(id).stream())
                .distinct()
                .map(sources::get)
                .toList();
    }

    /** Why there are not two, e.g. {@code : all of them go back to `agency` (`courier` from `agency`)}; empty if there is one alone. */
    String because(Claim claim) {
        List<String> standing = retractions.standing(claim.sources());
        List<String> reasons = new ArrayList<>();
        List<String> fallen = claim.sources().stream()
                .filter(id -> retractions.cause(id).isPresent())
                .map(this::fall)
                .toList();
        if (!fallen.isEmpty()) {
            reasons.add(some(fallen));
        }
        lineage.common(standing)
                .ifPresent(origin -> reasons.add("all of them go back to `" + origin + "`"
                        + ways(
                                standing.stream()
                                        .filter(id -> !id.equals(origin))
                                        .toList(),
                                origin)));
        return reasons.isEmpty() ? "" : ": " + String.join("; ", reasons);
    }

    private String fall(String source) {
        String cause = retractions.cause(source).orElse(source);
        return cause.equals(source)
                ? "`" + source + "` was retracted"
                : "`" + source + "` goes back to `" + cause + "`, which was retracted";
    }

    private String ways(List<String> from, String origin) {
        return " ("
                + some(from.stream().map(id -> chain(lineage.way(id, origin))).toList()) + ")";
    }

    /** The steps of a way; of a long one its beginning and its end. */
    private static String chain(List<String> way) {
        List<String> steps =
                new ArrayList<>(way.stream().map(id -> "`" + id + "`").toList());
        if (steps.size() > MOST_STEPS) {
            steps.subList(MOST_STEPS - 1, steps.size() - 1).clear();
            steps.add(MOST_STEPS - 1, "…");
        }
        return String.join(" from ", steps);
    }

    private static String some(List<String> parts) {
        int more = parts.size() - MOST_SOURCES;
        return parts.stream().limit(MOST_SOURCES).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
