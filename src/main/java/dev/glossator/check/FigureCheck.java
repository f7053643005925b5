package dev.glossator.check;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Claim;
import dev.glossator.model.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures of different claims for one thing: they agree, or the claims say what they have to do with one another. */
final class FigureCheck {
    /** How many figures of one measure one more is held against. */
    private static final int MOST_COMPARED = 200;

    private final Map<String, List<Figure>> earlier = new HashMap<>();
    private final Set<Pair> related = new HashSet<>();
    private final Reporter reporter;

    private FigureCheck(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Reports each figure that differs from one of an earlier claim that is not related to its own.
     *
     * @param claims of the whole site
     */
    static void check(List<Claim> claims, Reporter reporter) {
        var check = new FigureCheck(reporter);
        claims.forEach(claim ->
                claim.relations().forEach(relation -> check.related.add(Pair.of(claim.id(), relation.to()))));
        claims.stream()
                .flatMap(claim -> claim.quantities().stream().map(quantity -> new Figure(claim, quantity)))
                .sorted(Comparator.comparing(figure -> figure.quantity().span()))
                .forEach(check::compare);
    }

    private record Figure(Claim claim, Quantity quantity) {}

    /** Two claims, whichever of them names the other. */
    private record Pair(String first, String second) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private void compare(Figure figure) {
        List<Figure> others = earlier.computeIfAbsent(figure.quantity().measure(), measure -> new ArrayList<>());
        others.stream()
                .filter(other -> isContrary(figure, other))
                .findFirst()
                .ifPresent(other -> reporter.report(unrelated(figure, other)));
        if (others.size() < MOST_COMPARED) {
            others.add(figure);
        }
    }

    private boolean isContrary(Figure figure, Figure other) {
        return !figure.claim().id().equals(other.claim().id())
                && figure.quantity().isAlike(other.quantity())
                && !figure.quantity().agreesWith(other.quantity())
                && !related.contains(Pair.of(figure.claim().id(), other.claim().id()));
    }

    private static Diagnostic unrelated(Figure figure, Figure other) {
        Quantity quantity = figure.quantity();
        String during = quantity.during() == null ? "" : " in " + quantity.during();
        return Diagnostic.of(
                        Rule.UNRELATED_FIGURES,
                        quantity.span(),
                        "the claim `" + figure.claim().id() + "` says `" + quantity + "` for `" + quantity.measure()
                                + "`" + during + ", and `" + other.claim().id() + "` says `" + other.quantity() + "`")
                .help("say what they have to do with one another: `contradicts`, `answers`, `qualifies` or `supports`;"
                        + " or name the measure otherwise")
                .related("the other figure is here", other.quantity().span());
    }
}
