package dev.glossator.render.view;

import java.util.List;

/** The list of all sources, by title. */
public record SourceIndexPage(Frame frame, String title, List<SourceLine> sources) {
    /**
     * One line.
     *
     * @param uses how many places cite it
     */
    public record SourceLine(SourceItem source, int uses) {}
}
