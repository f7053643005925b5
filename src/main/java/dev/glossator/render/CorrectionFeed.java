package dev.glossator.render;

import dev.glossator.model.Correction;
import dev.glossator.model.Settings;
import dev.glossator.render.view.FeedPage.FeedEntry;
import java.util.List;

/**
 * The corrections as entries of a feed, newest first. The id of an entry is the address of its place on the article's page: it holds the
 * article's id, the date, and a number if two share a date.
 */
final class CorrectionFeed {
    private CorrectionFeed() {}

    static List<FeedEntry> entries(Rendering rendering) {
        return rendering.lookup().corrections().stream()
                .map(corrected -> entry(corrected, rendering))
                .toList();
    }

    private static FeedEntry entry(Lookup.Corrected corrected, Rendering rendering) {
        Settings settings = rendering.settings();
        Correction correction = corrected.correction();
        String kind = rendering.say("correction." + correction.kind().word());
        String day = ArticleFeed.midnight(correction.date());
        return new FeedEntry(
                settings.baseUrl() + corrected.article().permalink().path() + "#" + correction.anchor(),
                rendering.say("correction.of", kind, corrected.article().title()),
                correction.what(),
                day,
                day,
                ArticleFeed.authors(settings));
    }
}
