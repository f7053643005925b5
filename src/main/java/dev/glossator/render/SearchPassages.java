package dev.glossator.render;

import dev.glossator.language.Sentences;
import dev.glossator.markdown.PlainText;
import dev.glossator.model.Article;
import dev.glossator.model.Block;
import dev.glossator.model.Body;
import dev.glossator.model.Claim;
import dev.glossator.model.Event;
import dev.glossator.model.Inline;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Source;
import dev.glossator.render.search.Passages;
import dev.glossator.render.search.Passages.Passage;
import dev.glossator.render.view.ClaimView.CounterpartView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader may search for by any word in it: the sentences of articles, claims, sources and events. */
final class SearchPassages {
    /** Records that are loaded together. */
    private static final int A_FILE = 50;

    private final Rendering rendering;
    private final Sentences sentences;
    private final Claims claims;

    SearchPassages(Rendering rendering) {
        this.rendering = rendering;
        this.sentences = Sentences.of(rendering.site().settings().language());
        this.claims = new Claims(rendering, Permalink.HOME);
    }

    List<Passages> all() {
        var site = rendering.site();
        List<Article> articles =
                site.articles().stream().filter(ArticleIndexEmitter::isListed).toList();
        return Stream.of(
                        articles.parallelStream().map(this::passages).toList(),
                        records("claims", site.claims().stream().map(this::passage)),
                        records("sources", site.sources().stream().map(this::passage)),
                        records("timeline", site.events().stream().map(this::passage)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Passages> records(String kind, Stream<Passage> records) {
        return new Passages(kind, "", "", records.toList()).parts(A_FILE);
    }

    private Passages passages(Article article) {
        var reader = new Reader();
        article.body().rewrite(reader);
        return new Passages("articles", article.title(), rendering.addressOf(article.permalink()), reader.found);
    }

    /** A claim is never shown without those that stand against it. */
    private Passage passage(Claim claim) {
        var view = claims.of(claim);
        String others = view.counterparts().stream().map(SearchPassages::words).collect(Collectors.joining(". "));
        return new Passage(
                rendering.addressOf(claim.permalink()),
                claim.text(),
                joined(view.label(), view.by().text(), view.date().words(), others));
    }

    private static String words(CounterpartView other) {
        return other.relation() + ": " + other.claim().text() + " ("
                + joined(other.label(), other.by().text()) + ")";
    }

    private Passage passage(Source source) {
        return new Passage(
                rendering.addressOf(source.permalink()),
                source.title(),
                joined(
                        source.publisher(),
                        rendering.dates().of(source.issued()).words(),
                        new SourceItems(rendering).retraction(source.id())));
    }

    private Passage passage(Event event) {
        return new Passage(
                rendering.addressOf(Section.TIMELINE.permalink()) + "#" + event.anchor(),
                event.what(),
                rendering.dates().of(event).words());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Reads the sentences of a body; each has the address of the heading above it. */
    private final class Reader implements Body.Rewriter {
        private final List<Passage> found = new ArrayList<>();
        private String heading = "";

        @Override
        public Block block(Block block) {
            if (block instanceof Block.Heading next) {
                heading = "#" + next.id();
            }
            return block;
        }

        @Override
        public List<Inline> text(List<Inline> text) {
            String words = PlainText.of(text);
            sentences
                    .in(words)
                    .forEach(range -> found.add(new Passage(heading, words.substring(range.start(), range.end()), "")));
            return text;
        }
    }
}
