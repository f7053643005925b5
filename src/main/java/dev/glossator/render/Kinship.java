package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Permalink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which articles have claims and entries in common. Made once for all pages; safe for use by several threads. */
final class Kinship {
    /** How many related articles one leads to. */
    private static final int MOST_KIN = 3;

    /** What more articles than that have in common says nothing of two of them. */
    private static final int MOST_SHARING = 40;

    /** One entry in common is chance. */
    private static final int LEAST_WEIGHT = 2;

    private static final int WEIGHT_OF_CLAIM = 3;

    private final Naming naming;
    private final Ledger ledger;

    /** Another article and what it has in common with one. */
    record Kin(Article article, List<String> claims, List<String> entries) {
        private Kin(Article article) {
            this(article, new ArrayList<>(), new ArrayList<>());
        }

        private int weight() {
            return claims.size() * WEIGHT_OF_CLAIM + entries.size();
        }
    }

    Kinship(Naming naming, Ledger ledger) {
        this.naming = naming;
        this.ledger = ledger;
    }

    /** The articles that have most in common with one, the nearest first; claims count more than entries. */
    List<Kin> of(Article article) {
        Map<Permalink, Kin> kin = new HashMap<>();
        for (String claim : ledger.shownOn(article.permalink())) {
            others(ledger.articlesWith(claim), article, kin)
                    .forEach(one -> one.claims().add(claim));
        }
        for (String entry : naming.entriesOf(article)) {
            others(naming(entry), article, kin).forEach(one -> one.entries().add(entry));
        }
        return kin.values().stream()
                .filter(one -> one.weight() >= LEAST_WEIGHT)
                .sorted(Comparator.comparingInt(Kin::weight)
                        .reversed()
                        .thenComparing(one -> one.article().id()))
                .limit(MOST_KIN)
                .toList();
    }

    /** The listed articles that have an entry, newest first; none where they are too many to say anything. */
    List<Article> naming(String entry) {
        return Reads.noteAlone(Part.NAMING, entry, () -> {
            List<Article> articles = naming.articlesWith(entry);
            return articles.size() > MOST_SHARING ? List.of() : articles;
        });
    }

    private static List<Kin> others(List<Article> sharing, Article article, Map<Permalink, Kin> kin) {
        return sharing.size() > MOST_SHARING
                ? List.of()
                : sharing.stream()
                        .filter(ArticleIndexEmitter::isListed)
                        .filter(other -> !other.permalink().equals(article.permalink()))
                        .map(other -> kin.computeIfAbsent(other.permalink(), key -> new Kin(other)))
                        .toList();
    }
}
