package dev.glossator.render.view;

import java.util.List;

/**
 * A small picture of what an entry is related to. It stands in the middle, and a list beside the picture says the same. Places from the left
 * are shares of the width, e.g. {@code 83.7%}; heights are pixels from above.
 *
 * @param height of the whole
 * @param middle where the entry itself stands
 * @param nodes the others
 * @param edges the lines between them
 */
public record GraphView(int height, int middle, List<NodeView> nodes, List<EdgeView> edges) {
    public static final GraphView NONE = new GraphView(0, 0, List.of(), List.of());

    /**
     * Another entry.
     *
     * @param left where its name stands left of its dot
     * @param lines its name, broken so that it fits a narrow page
     */
    public record NodeView(String href, String name, String x, int y, boolean left, List<String> lines) {}

    /**
     * A line between two.
     *
     * @param stated whether a relation is known; else only articles have both
     */
    public record EdgeView(String x1, int y1, String x2, int y2, boolean stated) {}
}
