package dev.glossator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What turns a node of the parser into nodes of ours, by the node's class. */
public final class Readers {
    /** Reads one node and hands over what it became: nothing, one or several. */
    @FunctionalInterface
    public interface Reader<N extends Node, T> {
        void read(N node, BodyReader body, Consumer<T> out);
    }

    private final Map<Class<?>, Reader<Node, Block>> blocks = new HashMap<>();
    private final Map<Class<?>, Reader<Node, Inline>> inlines = new HashMap<>();

    Readers() {}

    public <N extends Node> void block(Class<N> type, Reader<N, Block> reader) {
        blocks.put(type, (node, body, out) -> reader.read(type.cast(node), body, out));
    }

    public <N extends Node> void inline(Class<N> type, Reader<N, Inline> reader) {
        inlines.put(type, (node, body, out) -> reader.read(type.cast(node), body, out));
    }

    /**
     * The reader of a block.
     *
     * @throws IllegalStateException if no construct reads such nodes: nothing may vanish
     */
    Reader<Node, Block> ofBlock(Node node) {
        return known(blocks.get(node.getClass()), node);
    }

    /**
     * The reader of an inline.
     *
     * @throws IllegalStateException if no construct reads such nodes: nothing may vanish
     */
    Reader<Node, Inline> ofInline(Node node) {
        return known(inlines.get(node.getClass()), node);
    }

    private static <T> Reader<Node, T> known(@org.jspecify.annotations.Nullable Reader<Node, T> reader, Node node) {
        if (reader == null) {
            throw new IllegalStateException(
                    "no construct reads " + node.getClass().getSimpleName());
        }
        return reader;
    }
}
