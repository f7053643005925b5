package dev.glossator.render.view;

import java.util.List;

/** The list of all pages for search engines (sitemaps.org protocol 0.9); every address is full. */
public record SitemapPage(List<SitemapLine> pages) {
    /**
     * One page.
     *
     * @param lastModified ISO 8601, or empty
     */
    public record SitemapLine(String href, String lastModified) {}
}
