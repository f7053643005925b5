package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Article.Status;
import dev.glossator.model.Claim;
import dev.glossator.model.Entry;
import dev.glossator.model.Event;
import dev.glossator.model.Fenced;
import dev.glossator.model.OutputFile;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import dev.glossator.model.Provenance;
import dev.glossator.model.Provenance.Kind;
import dev.glossator.model.Section;
import dev.glossator.render.view.ArticlePage;
import dev.glossator.render.view.EntryCard;
import dev.glossator.render.view.EventView;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.ProvenanceView;
import dev.glossator.render.view.RelatedView;
import dev.glossator.render.view.TextView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of each article. */
final class ArticleEmitter implements Emitter {
    /** How many words are read in a minute. */
    private static final int WORDS_A_MINUTE = 230;

    /** How many entries are named of those that another article has in common with one. */
    private static final int NAMED_IN_COMMON = 4;

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().articles().stream().map(article -> of(article, rendering));
    }

    static PageFile of(Article article, Rendering rendering) {
        return new PageFile(
                article.permalink(),
                article,
                () -> rendering.file(article.permalink(), "article.html", page(article, rendering)));
    }

    private static ArticlePage page(Article article, Rendering rendering) {
        Permalink at = article.permalink();
        var dates = rendering.dates();
        var corrections = new Corrections(rendering, at);
        var frames = new Frames(rendering);
        TextView text = new Texts(rendering).of(article.body(), at);
        List<Claim> claims = claims(article, rendering);
        List<EventView> events = events(article, rendering);
        var disputes = new Disputes(article, rendering);
        return new ArticlePage(
                frames.of(article)
                        .withScripts(frames.scripts(at, "hover-card", "reading"))
                        .withLinkedData(new LinkedData(rendering).of(article)),
                article.title(),
                article.summary(),
                dates.of(article.published()),
                dates.of(article.asOf()),
                dates.of(article.reviewBy()),
                isOverdue(article.reviewBy(), rendering.today()),
                Math.max(1, Math.round(text.words() / (float) WORDS_A_MINUTE)),
                article.status() == Status.RETIRED,
                article.status() == Status.DRAFT,
                people(article, rendering),
                text,
                provenance(rendering.provenanceOn(at)),
                rendering.provenanceOn(at).count(Kind.OWN) > 0,
                who(article, rendering),
                claims.stream().map(new Claims(rendering, at)::of).toList(),
                claims.stream().filter(claim -> claim.status().isContested()).count(),
                disputes.contested(),
                disputes.answered(),
                events,
                events.size() < rendering.chronicle().listedIn(article).size(),
                corrections.of(article),
                corrections.totals(article),
                related(article, rendering),
                citation(article, rendering),
                new SourceItems(rendering).further(article.sources(), text.sources(), at),
                LinkView.of(at.hrefOf(Section.ARTICLES.permalink()), rendering.say("section.articles")));
    }

    /** What a block in the text prints is not printed again. */
    private static List<EventView> events(Article article, Rendering rendering) {
        Set<Event> printed = new HashSet<>();
        article.body().eachBlock(block -> {
            if (block instanceof Fenced.Timeline timeline) {
                printed.addAll(rendering.chronicle().printed(timeline, article.permalink()));
            }
        });
        var events = new Events(rendering, article.permalink());
        return rendering.chronicle().listedIn(article).stream()
                .filter(event -> !printed.contains(event))
                .map(event -> events.inArticle(event, true))
                .toList();
    }

    private static List<RelatedView> related(Article article, Rendering rendering) {
        Permalink at = article.permalink();
        return rendering.kinship().of(article).stream()
                .map(kin -> new RelatedView(
                        LinkView.of(
                                at.hrefOf(kin.article().permalink()),
                                kin.article().title()),
                        kin.claims().size(),
                        kin.entries().stream()
                                .limit(NAMED_IN_COMMON)
                                .flatMap(id -> rendering.lookup().entry(id).stream())
                                .map(entry -> LinkView.of(at.hrefOf(entry.permalink()), entry.name()))
                                .toList(),
                        Math.max(0, kin.entries().size() - NAMED_IN_COMMON)))
                .toList();
    }

    /** Who, what, where and when, each ended by a full stop. */
    private static String citation(Article article, Rendering rendering) {
        var settings = rendering.settings();
        String published = rendering.dates().of(article.published()).words();
        return Stream.of(
                        String.join(", ", settings.authors()),
                        rendering.say("cite.quoted", article.title()),
                        settings.title(),
                        published)
                .filter(part -> !part.isEmpty())
                .map(part -> part.matches(".*[.?!…]\\W*") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }

    private static List<ProvenanceView> provenance(Provenance provenance) {
        return Stream.of(Kind.values())
                .map(kind -> new ProvenanceView(kind.word(), provenance.count(kind)))
                .toList();
    }

    private static boolean isOverdue(@org.jspecify.annotations.Nullable PartialDate reviewBy, LocalDate today) {
        return reviewBy != null && reviewBy.last().isBefore(today);
    }

    private static List<EntryCard> people(Article article, Rendering rendering) {
        var cards = new Cards(rendering);
        return article.actors().stream()
                .flatMap(actor -> rendering.lookup().entry(actor.entry()).stream()
                        .map(entry -> cards.of(entry, actor.part(), article.permalink(), article.asOf())))
                .toList();
    }

    private static List<Claim> claims(Article article, Rendering rendering) {
        return rendering.ledger().shownOn(article.permalink()).stream()
                .flatMap(id -> rendering.ledger().claim(id).stream())
                .toList();
    }

    /** Everyone and everything that the article is about or names, in the order of the alphabet. */
    private static List<EntryCard> who(Article article, Rendering rendering) {
        var cards = new Cards(rendering);
        Map<String, String> parts = new HashMap<>();
        Map<String, Entry> entries = new HashMap<>();
        for (Article.Actor actor : article.actors()) {
            parts.put(actor.entry(), actor.part());
            rendering.lookup().entry(actor.entry()).ifPresent(entry -> entries.put(entry.id(), entry));
        }
        rendering.lookup().namedOn(article.permalink()).forEach(entry -> entries.put(entry.id(), entry));
        return entries.values().stream()
                .sorted(Comparator.comparing(Entry::name, rendering.alphabet().order())
                        .thenComparing(Entry::id))
                .map(entry -> cards.of(entry, parts.getOrDefault(entry.id(), ""), article.permalink(), article.asOf()))
                .toList();
    }
}
