package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.OutputFile;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import dev.glossator.model.Settings;
import dev.glossator.render.view.FeedPage;
import dev.glossator.render.view.FeedPage.FeedEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The feed of published articles, in Atom (RFC 4287). A feed has full addresses, so it needs the site's. */
final class FeedEmitter implements Emitter {
    static final Permalink PERMALINK = new Permalink("feed.xml");

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().settings().baseUrl().isEmpty() ? Stream.empty() : Stream.of(() -> feed(rendering));
    }

    private static OutputFile feed(Rendering rendering) {
        Settings settings = rendering.site().settings();
        List<FeedEntry> entries = rendering.site().articles().stream()
                .filter(article -> article.status() == Article.Status.PUBLISHED)
                .flatMap(article -> entry(article, settings).stream())
                .toList();
        String updated = entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse("1970-01-01T00:00:00Z");
        var page = new FeedPage(
                settings.title(),
                settings.description(),
                settings.language(),
                settings.baseUrl(),
                settings.baseUrl() + PERMALINK.path(),
                updated,
                entries);
        return rendering.file(PERMALINK, "feed.xml", page);
    }

    /** An article without a day of publication is in no feed. */
    private static Optional<FeedEntry> entry(Article article, Settings settings) {
        PartialDate published = article.published();
        PartialDate asOf = article.asOf();
        if (published == null || asOf == null) {
            return Optional.empty();
        }
        return Optional.of(new FeedEntry(
                settings.baseUrl() + article.permalink().path(),
                article.title(),
                article.summary(),
                midnight(published),
                midnight(asOf.first().isAfter(published.first()) ? asOf : published),
                settings.authors().isEmpty() ? List.of(settings.title()) : settings.authors()));
    }

    static String midnight(PartialDate day) {
        return day.first() + "T00:00:00Z";
    }
}
