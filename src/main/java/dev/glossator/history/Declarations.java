package dev.glossator.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.glossator.diagnostic.Change;
import dev.glossator.diagnostic.Change.Kind;
import dev.glossator.diagnostic.Change.Subject;
import dev.glossator.model.Article;
import dev.glossator.model.Correction;
import dev.glossator.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which published articles changed for their readers, and which of them say so under {@code corrections}. A change of substance is one of
 * the title, of the claims and events that the article gives, or of what it quotes; new mentions and citations, another place in a source
 * and what is said of a person elsewhere are none.
 */
final class Declarations {
    private static final Set<String> OF_ARTICLES = Set.of("title", "claim", "event", "quotation");
    private static final Set<String> OF_CLAIMS =
            Set.of("text", "by", "to", "place", "date", "status", "disputed-by", "was", "figure", "basis");
    private static final Set<String> OF_EVENTS = Set.of("date", "what", "place", "actor", "source");

    private final Renamed renamed;
    private final Site now;
    private final Set<String> unsure;
    private final Map<String, Article> earlier;
    private final Map<Described.Key, List<Change>> changes;
    private final TextFacts texts;
    private final TextFacts earlierTexts;

    /**
     * @param changes all that changed
     * @param unsure files that had errors before, whose articles are not judged
     */
    Declarations(Site before, Site now, List<Change> changes, Set<String> unsure) {
        this.renamed = Renamed.since(now);
        this.now = now;
        this.unsure = unsure;
        this.changes = changes.stream()
                .filter(Declarations::isOfSubstance)
                .collect(groupingBy(change -> new Described.Key(change.of(), change.id())));
        this.earlier = before.articles().stream()
                .collect(Collectors.toMap(
                        article -> renamed.now(Subject.ARTICLE, article.id()),
                        Function.identity(),
                        (first, second) -> first));
        this.texts = new TextFacts(now, Renamed.NOTHING);
        this.earlierTexts = new TextFacts(before, renamed);
    }

    private static boolean isOfSubstance(Change change) {
        return switch (change.of()) {
            case ARTICLE -> OF_ARTICLES.contains(change.what());
            case CLAIM -> OF_CLAIMS.contains(change.what()) && !isAnotherPlace(change);
            case EVENT -> OF_EVENTS.contains(change.what());
            case ENTRY, SOURCE, PAGE -> false;
        };
    }

    /** A source that stays one, with another place in it. */
    private static boolean isAnotherPlace(Change change) {
        return change.what().equals("basis") && change.kind() == Kind.CHANGED;
    }

    /** Hands over the articles that changed and do not say so, each with what changed; in the order of the site. */
    void eachSilent(BiConsumer<Article, List<Change>> taking) {
        for (Article article : now.articles()) {
            Article then = earlier.get(article.id());
            if (then != null && isJudged(then, article) && !isDeclared(then, article)) {
                List<Change> found = changesOf(then, article);
                if (!found.isEmpty()) {
                    taking.accept(article, found);
                }
            }
        }
    }

    private boolean isJudged(Article then, Article article) {
        return then.status() == Article.Status.PUBLISHED
                && article.status() == Article.Status.PUBLISHED
                && !unsure.contains(then.span().file());
    }

    /** Whether there is a line that was not there: one that was only reworded keeps its day and kind. */
    private static boolean isDeclared(Article then, Article article) {
        Map<String, Long> before = lines(then);
        return lines(article).entrySet().stream()
                .anyMatch(line -> line.getValue() > before.getOrDefault(line.getKey(), 0L));
    }

    private static Map<String, Long> lines(Article article) {
        return article.corrections().stream().collect(groupingBy(Declarations::dayAndKind, counting()));
    }

    private static String dayAndKind(Correction correction) {
        return correction.date() + " " + correction.kind().word();
    }

    private List<Change> changesOf(Article then, Article article) {
        Set<Described.Key> parts = new TreeSet<>();
        parts.add(new Described.Key(Subject.ARTICLE, article.id()));
        claims(article, texts).forEach(claim -> parts.add(new Described.Key(Subject.CLAIM, claim)));
        claims(then, earlierTexts).forEach(claim -> parts.add(new Described.Key(Subject.CLAIM, renamed.claim(claim))));
        Stream.of(then, article)
                .flatMap(state -> state.events().stream())
                .forEach(event -> parts.add(new Described.Key(Subject.EVENT, event.event())));
        return parts.stream()
                .flatMap(part -> changes.getOrDefault(part, List.of()).stream())
                .toList();
    }

    private static Stream<String> claims(Article article, TextFacts texts) {
        return Stream.concat(
                article.claims().stream().map(reference -> reference.claim()),
                texts.claimsOn(article.permalink()).stream());
    }
}
