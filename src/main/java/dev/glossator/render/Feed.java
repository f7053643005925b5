package dev.glossator.render;

import dev.glossator.model.Permalink;
import dev.glossator.model.Settings;
import dev.glossator.render.view.FeedPage;
import dev.glossator.render.view.FeedPage.FeedEntry;
import dev.glossator.render.view.FeedView;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The feeds that a site may have. A feed has full addresses, so it needs the site's. */
enum Feed {
    ARTICLES("articles", ""),
    CORRECTIONS("corrections", "corrections/"),
    CLAIMS("claims", "claims/");

    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final String word;
    private final String folder;

    /**
     * One feed.
     *
     * @param word its key in the message file
     * @param folder the address of the page that shows the same
     */
    Feed(String word, String folder) {
        this.word = word;
        this.folder = folder;
    }

    /** Those that a site has: the one of articles always, the others if something is in them. */
    static List<Feed> of(Rendering rendering) {
        if (rendering.settings().baseUrl().isEmpty()) {
            return List.of();
        }
        return Stream.of(values())
                .filter(feed -> feed == ARTICLES || !feed.entries(rendering).isEmpty())
                .toList();
    }

    Permalink atom() {
        return new Permalink(folder + "feed.xml");
    }

    Permalink json() {
        return new Permalink(folder + "feed.json");
    }

    /** The feed on a page that offers it. */
    FeedView view(Rendering rendering, Function<Permalink, String> hrefs) {
        return new FeedView(word, title(rendering), hrefs.apply(atom()), hrefs.apply(json()));
    }

    FeedPage page(Rendering rendering) {
        Settings settings = rendering.settings();
        List<FeedEntry> written = entries(rendering);
        return new FeedPage(
                this == ARTICLES ? settings.title() : title(rendering),
                this == ARTICLES ? settings.description() : rendering.say("index." + word),
                settings.language(),
                settings.baseUrl() + folder,
                settings.baseUrl() + atom().path(),
                settings.baseUrl() + json().path(),
                written.stream()
                        .map(FeedEntry::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(NEVER),
                written);
    }

    private String title(Rendering rendering) {
        return rendering.say("feed." + word, rendering.settings().title());
    }

    private List<FeedEntry> entries(Rendering rendering) {
        return switch (this) {
            case ARTICLES -> ArticleFeed.entries(rendering);
            case CORRECTIONS -> CorrectionFeed.entries(rendering);
            case CLAIMS -> ClaimFeed.entries(rendering);
        };
    }
}
