package dev.glossator.render.view;

import java.util.List;

/**
 * The list of all sources, by title.
 *
 * @param downloads the same as data
 */
public record SourceIndexPage(Frame frame, String title, List<SourceLine> sources, List<LinkView> downloads) {
    /**
     * One line.
     *
     * @param uses how many places cite it
     */
    public record SourceLine(SourceItem source, int uses) {}
}
