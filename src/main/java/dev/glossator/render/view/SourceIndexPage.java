package dev.glossator.render.view;

import java.util.List;

/**
 * /**
 * The list of all sources, by how near they stand to what they tell.
 *
 * @param count how many there are
 * @param downloads the same as data
 */
public record SourceIndexPage(Frame frame, String title, int count, List<TierView> tiers, List<LinkView> downloads) {
    /**
     * The sources of one tier, by title.
     *
     * @param tier e.g. {@code primary}; {@code none} for those of which it is not said
     */
    public record TierView(String tier, List<SourceLine> sources) {}

    /**
     * One line.
     *
     * @param uses how many places cite it
     * @param claims how many claims rest on it
     */
    public record SourceLine(SourceItem source, int uses, int claims) {}
}
