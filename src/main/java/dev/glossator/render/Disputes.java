package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.render.view.DisputeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The claims of one article that stand against one another, each once beside the others. */
final class Disputes {
    /** Claims that one dispute shows; the others are on the pages of these. */
    private static final int MOST_IN_ONE = 12;

    private final Claims claims;
    private final Set<Claim> shown = new LinkedHashSet<>();
    private final List<DisputeView> contested = new ArrayList<>();
    private final List<DisputeView> answered = new ArrayList<>();

    Disputes(Article article, Rendering rendering) {
        this.claims = new Claims(rendering, article.permalink());
        rendering.ledger().shownOn(article.permalink()).stream()
                .flatMap(id -> rendering.ledger().claim(id).stream())
                .forEach(shown::add);
        Set<Claim> told = new LinkedHashSet<>();
        for (Claim claim : shown) {
            if (!told.contains(claim)) {
                Set<Claim> group = around(claim);
                told.addAll(group);
                add(group);
            }
        }
    }

    /** In which a claim is contested. */
    List<DisputeView> contested() {
        return List.copyOf(contested);
    }

    /** In which nobody stands against a claim, and another one answers it. */
    List<DisputeView> answered() {
        return List.copyOf(answered);
    }

    private void add(Set<Claim> group) {
        if (group.stream()
                .anyMatch(claim -> shown.contains(claim) && claim.status().isContested())) {
            contested.add(view(group));
        } else if (group.size() > 1) {
            answered.add(view(group));
        }
    }

    /** A claim, those that stand against it, and so on; a claim that the article does not show leads no further. */
    private Set<Claim> around(Claim first) {
        Set<Claim> group = new LinkedHashSet<>(List.of(first));
        Deque<Claim> next = new ArrayDeque<>(group);
        while (!next.isEmpty()) {
            for (Ledger.RelatedClaim related : claims.opposed(next.remove())) {
                if (group.add(related.other()) && shown.contains(related.other())) {
                    next.add(related.other());
                }
            }
        }
        return group;
    }

    private DisputeView view(Set<Claim> group) {
        return new DisputeView(
                group.stream().limit(MOST_IN_ONE).map(claims::ofGroup).toList(),
                Math.max(0, group.size() - MOST_IN_ONE));
    }
}
