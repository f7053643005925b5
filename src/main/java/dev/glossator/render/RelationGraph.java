package dev.glossator.render;

import dev.glossator.render.view.GraphView;
import dev.glossator.render.view.GraphView.EdgeView;
import dev.glossator.render.view.GraphView.NodeView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The places of a picture of relations: the entry in the middle, the others in two columns on an ellipse around it, so that no line between
 * two of them runs through a third; one that would run through the entry itself is left out. The first half stands on the right from above,
 * the rest on the left.
 */
final class RelationGraph {
    /** How many others there are at most; with the entry itself twelve. */
    static final int MOST_OTHERS = 11;

    /** Fewer are read faster in the list. */
    static final int LEAST_OTHERS = 3;

    /** The lines of a name; what is longer is cut, as the list has the whole. */
    private static final int MOST_LINES = 2;

    /** In code points: what fits a third of the narrowest page. */
    private static final int LONGEST_LINE = 14;

    private static final int ROW = 44;
    private static final int MIDDLE = 500;
    private static final double HALF_WIDTH = 130;
    /** How much higher the ellipse is than its rows, so that the first and the last do not stand in the middle. */
    private static final double ROUNDNESS = 1.05;

    private final List<Other> others;
    private final int right;
    private final int height;

    /**
     * An entry that is related to the one in the middle.
     *
     * @param stated whether a relation is known
     */
    record Other(String id, String href, String name, boolean stated) {}

    /** Two of the others that are related to one another, by their numbers from 0. */
    record Pair(int one, int other) {}

    private RelationGraph(List<Other> others) {
        this.others = others;
        this.right = (others.size() + 1) / 2;
        this.height = right * ROW;
    }

    /**
     * The picture; none if there is too little to see.
     *
     * @param others at most {@link #MOST_OTHERS}
     */
    static GraphView of(List<Other> others, Collection<Pair> pairs) {
        return others.size() < LEAST_OTHERS ? GraphView.NONE : new RelationGraph(others).view(pairs);
    }

    private GraphView view(Collection<Pair> pairs) {
        List<NodeView> nodes = new ArrayList<>();
        List<EdgeView> edges = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            Other other = others.get(i);
            edges.add(new EdgeView(percent(MIDDLE), height / 2, x(i), y(i), other.stated()));
            nodes.add(new NodeView(other.href(), other.name(), x(i), y(i), isLeft(i), lines(other.name())));
        }
        pairs.stream()
                .filter(pair -> !runsThroughTheMiddle(pair))
                .forEach(pair ->
                        edges.add(new EdgeView(x(pair.one()), y(pair.one()), x(pair.other()), y(pair.other()), true)));
        return new GraphView(height, height / 2, nodes, edges);
    }

    /** Such a line would say that both are related to the entry itself. */
    private boolean runsThroughTheMiddle(Pair pair) {
        return isLeft(pair.one()) != isLeft(pair.other())
                && Math.abs(y(pair.one()) + y(pair.other()) - height) < ROW / 2;
    }

    private boolean isLeft(int index) {
        return index >= right;
    }

    private int y(int index) {
        int row = isLeft(index) ? index - right : index;
        int rows = isLeft(index) ? others.size() - right : right;
        return height * (2 * row + 1) / (2 * rows);
    }

    private String x(int index) {
        double above = (y(index) - height / 2.0) / (height / 2.0 * ROUNDNESS);
        int across = (int) Math.round(HALF_WIDTH * Math.sqrt(1 - above * above));
        return percent(isLeft(index) ? MIDDLE - across : MIDDLE + across);
    }

    private static String percent(int thousandths) {
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }

    /** A name word by word in lines. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            int last = lines.size() - 1;
            if (last >= 0 && length(lines.get(last) + " " + word) <= LONGEST_LINE) {
                lines.set(last, lines.get(last) + " " + word);
            } else if (lines.size() == MOST_LINES) {
                lines.set(last, lines.get(last) + "…");
                return lines;
            } else {
                lines.add(cut(word));
            }
        }
        return lines;
    }

    private static String cut(String word) {
        return length(word) <= LONGEST_LINE
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_LINE - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
