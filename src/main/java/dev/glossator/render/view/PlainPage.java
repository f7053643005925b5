package dev.glossator.render.view;

import java.util.List;

/**
 * A plain page, or the home page.
 *
 * @param revision the commit that the site was built from, on the page about the site; else empty
 * @param articles shown on the home page below the text
 * @param sections shown on the home page: the indices with their counts
 */
public record PlainPage(
        Frame frame,
        String title,
        TextView text,
        boolean home,
        String revision,
        List<ArticleLine> articles,
        List<SectionLine> sections) {
    /**
     * A section of the site.
     *
     * @param section e.g. {@code people}
     */
    public record SectionLine(String href, String section, String title, int count) {}
}
