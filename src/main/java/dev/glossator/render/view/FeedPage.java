package dev.glossator.render.view;

import java.util.List;

/**
 * A feed; every address is full.
 *
 * @param site the address of the page that shows the same
 * @param self the address of its Atom form
 * @param json the address of its JSON Feed form
 * @param updated RFC 3339
 */
public record FeedPage(
        String title,
        String description,
        String language,
        String site,
        String self,
        String json,
        String updated,
        List<FeedEntry> entries) {
    /**
     * One entry.
     *
     * @param href its address and its id
     * @param published RFC 3339; empty if not known
     */
    public record FeedEntry(
            String href, String title, String summary, String published, String updated, List<String> authors) {}
}
