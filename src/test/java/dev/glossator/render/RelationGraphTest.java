package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.render.RelationGraph.Other;
import dev.glossator.render.RelationGraph.Pair;
import dev.glossator.render.view.GraphView;
import dev.glossator.render.view.GraphView.EdgeView;
import dev.glossator.render.view.GraphView.NodeView;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelationGraphTest {
    @Test
    void theFirstHalfStandsOnTheRightAndTheRestOnTheLeft() {
        GraphView graph = graph(5);

        assertEquals(
                List.of(false, false, false, true, true),
                graph.nodes().stream().map(NodeView::left).toList());
        assertEquals(
                List.of(22, 66, 110, 33, 99),
                graph.nodes().stream().map(NodeView::y).toList());
        assertEquals("63.0%", graph.nodes().get(1).x());
    }

    @Test
    void aLineLeadsFromTheMiddleToEach() {
        GraphView graph = RelationGraph.of(
                List.of(other("a", true), other("b", false), other("c", true)), List.of(new Pair(0, 2)));

        assertEquals(
                List.of(true, false, true, true),
                graph.edges().stream().map(EdgeView::stated).toList());
        assertEquals(
                new EdgeView("50.0%", 44, graph.nodes().get(0).x(), 22, true),
                graph.edges().get(0));
        assertEquals(
                new EdgeView(graph.nodes().get(0).x(), 22, graph.nodes().get(2).x(), 44, true),
                graph.edges().get(3));
    }

    @Test
    void aLineBetweenTwoThatWouldRunThroughTheEntryIsLeftOut() {
        List<Other> four = List.of(other("a", true), other("b", true), other("c", true), other("d", true));

        assertEquals(4, RelationGraph.of(four, List.of(new Pair(0, 3))).edges().size());
        assertEquals(5, RelationGraph.of(four, List.of(new Pair(0, 2))).edges().size());
    }

    /** With three in a column the middle one stands farther out than the line between the two around it. */
    @Test
    void noLineRunsThroughAThird() {
        List<NodeView> nodes = graph(RelationGraph.MOST_OTHERS).nodes();

        for (int i = 1; i + 1 < 6; i++) {
            double between = (share(nodes.get(i - 1)) + share(nodes.get(i + 1))) / 2;
            assertTrue(share(nodes.get(i)) > between + 0.5, nodes.get(i)::toString);
        }
    }

    @Test
    void twoNamesAreNoPicture() {
        assertEquals(GraphView.NONE, graph(2));
    }

    @Test
    void aNameIsBrokenBetweenWordsAndCutAfterTwoLines() {
        assertEquals(List.of("Lina"), RelationGraph.lines("Lina"));
        assertEquals(List.of("Council of the", "City"), RelationGraph.lines("Council of the City"));
        assertEquals(
                List.of("Council of the", "City of Lina…"),
                RelationGraph.lines("Council of the City of Lina in the North"));
        assertEquals(List.of("Verwaltungsge…"), RelationGraph.lines("Verwaltungsgerichtshof"));
    }

    private static double share(NodeView node) {
        return Double.parseDouble(node.x().replace("%", ""));
    }

    private static GraphView graph(int others) {
        return RelationGraph.of(
                IntStream.range(0, others).mapToObj(i -> other("n" + i, true)).toList(), List.of());
    }

    private static Other other(String id, boolean stated) {
        return new Other(id, "../" + id + "/", "Name of " + id, stated);
    }
}
