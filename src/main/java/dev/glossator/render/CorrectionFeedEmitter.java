package dev.glossator.render;

import dev.glossator.model.Correction;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Settings;
import dev.glossator.render.view.FeedPage;
import dev.glossator.render.view.FeedPage.FeedEntry;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The feed of corrections, in Atom (RFC 4287). The id of an entry is the address of its place on the article's page: it holds the
 * article's id, the date, and a number if two share a date.
 */
final class CorrectionFeedEmitter implements Emitter {
    static final Permalink PERMALINK = new Permalink("corrections/feed.xml");

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return isWritten(rendering) ? Stream.of(() -> feed(rendering)) : Stream.empty();
    }

    /** A feed has full addresses, so it needs the site's. */
    static boolean isWritten(Rendering rendering) {
        return !rendering.settings().baseUrl().isEmpty() && rendering.lookup().hasCorrections();
    }

    private static OutputFile feed(Rendering rendering) {
        Settings settings = rendering.site().settings();
        List<FeedEntry> entries = rendering.lookup().corrections().stream()
                .map(corrected -> entry(corrected, rendering))
                .toList();
        var page = new FeedPage(
                rendering.say("corrections.feed", settings.title()),
                rendering.say("index.corrections"),
                settings.language(),
                settings.baseUrl() + Section.CORRECTIONS.permalink().path(),
                settings.baseUrl() + PERMALINK.path(),
                entries.get(0).updated(),
                entries);
        return rendering.file(PERMALINK, "feed.xml", page);
    }

    private static FeedEntry entry(Lookup.Corrected corrected, Rendering rendering) {
        Settings settings = rendering.site().settings();
        Correction correction = corrected.correction();
        String kind = rendering.say("correction." + correction.kind().word());
        String day = FeedEmitter.midnight(correction.date());
        return new FeedEntry(
                settings.baseUrl() + corrected.article().permalink().path() + "#" + correction.anchor(),
                rendering.say("correction.of", kind, corrected.article().title()),
                correction.what(),
                day,
                day,
                settings.authors().isEmpty() ? List.of(settings.title()) : settings.authors());
    }
}
