package dev.glossator.render.view;

import java.util.List;

/**
 * The feed of articles, in Atom (RFC 4287); every address is full.
 *
 * @param self the feed's own address
 * @param updated RFC 3339
 */
public record FeedPage(
        String title,
        String description,
        String language,
        String site,
        String self,
        String updated,
        List<FeedEntry> entries) {
    /** One article. */
    public record FeedEntry(
            String href, String title, String summary, String published, String updated, List<String> authors) {}
}
