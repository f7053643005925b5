package dev.glossator.markdown;

import dev.glossator.model.Block;
import dev.glossator.model.Inline;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What writes a node of ours as HTML, by the node's class. */
public final class Writers {
    /** Writes one node. */
    @FunctionalInterface
    public interface Writer<N> {
        void write(N node, HtmlWriter html);
    }

    private final Map<Class<?>, Writer<Object>> writers = new HashMap<>();

    Writers() {}

    public <B extends Block> void block(Class<B> type, Writer<B> writer) {
        writers.put(type, (node, html) -> writer.write(type.cast(node), html));
    }

    public <I extends Inline> void inline(Class<I> type, Writer<I> writer) {
        writers.put(type, (node, html) -> writer.write(type.cast(node), html));
    }

    /**
     * The writer of a node.
     *
     * @throws IllegalStateException if no construct writes such nodes: nothing may vanish
     */
    Writer<Object> of(Object node) {
        @Nullable Writer<Object> writer = writers.get(node.getClass());
        if (writer == null) {
            throw new IllegalStateException(
                    "no construct writes " + node.getClass().getSimpleName());
        }
        return writer;
    }
}
