package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Settings;
import dev.glossator.render.view.FeedPage.FeedEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The published articles as entries of a feed, newest first. */
final class ArticleFeed {
    private ArticleFeed() {}

    static List<FeedEntry> entries(Rendering rendering) {
        return rendering.site().articles().stream()
                .filter(article -> article.status() == Article.Status.PUBLISHED)
                .flatMap(article -> entry(article, rendering).stream())
                .toList();
    }

    /** An article without a day of publication is in no feed. */
    private static Optional<FeedEntry> entry(Article article, Rendering rendering) {
        PartialDate published = article.published();
        PartialDate changed = article.changed();
        if (published == null || changed == null) {
            return Optional.empty();
        }
        Settings settings = rendering.settings();
        return Optional.of(new FeedEntry(
                settings.baseUrl() + article.permalink().path(),
                article.title(),
                article.summary(),
                midnight(published),
                midnight(changed),
                authors(settings)));
    }

    /** The site stands for writers that it does not name. */
    static List<String> authors(Settings settings) {
        return settings.authors().isEmpty() ? List.of(settings.title()) : settings.authors();
    }

    static String midnight(PartialDate day) {
        return midnight(day.first());
    }

    static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
