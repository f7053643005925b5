package dev.glossator.render.view;

import java.util.List;

/**
 * A list of entries by letter.
 *
 * @param section e.g. {@code people}; the title and the introduction are found by it
 */
public record IndexPage(Frame frame, String section, String title, int count, List<Letter> letters) {
    /**
     * The entries under one letter.
     *
     * @param anchor its place on this page
     */
    public record Letter(String letter, String anchor, List<IndexLine> lines) {}

    /**
     * One line.
     *
     * @param language of the name, if that is not the site's; empty if it is, or if it is not known
     * @param see the name of the entry, if the line sends on from another name of it; else empty
     * @param kind e.g. {@code person}
     * @param mentions how many sentences name it
     * @param claims how many claims it makes
     */
    public record IndexLine(
            String href,
            String name,
            String language,
            String see,
            String kind,
            String role,
            String summary,
            int mentions,
            int claims) {
        /** A line that sends on from a name in another language. */
        public static IndexLine sendingOn(String href, String name, String language, String see) {
            return new IndexLine(href, name, language, see, "", "", "", 0, 0);
        }
    }
}
