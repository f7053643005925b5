package dev.glossator.render.view;

import java.util.List;

/** A page with the sentences on it that name an entry or cite a source. */
public record UseView(LinkView page, List<SentenceView> sentences) {
    /**
     * A sentence.
     *
     * @param within the title of the part in which it stands there; empty in running text
     * @param href the place on the page; empty if only the page is known
     * @param marked the name in it; empty for citations
     * @param locator the place in the source; empty for mentions
     */
    public record SentenceView(
            String within, String href, String before, String marked, String after, String locator) {}
}
