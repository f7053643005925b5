package dev.glossator.markdown.span;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.markdown.InlineSyntax;
import dev.glossator.markdown.attribute.AttributeSyntax;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds both ends of {@code [words]} with attributes right after it; what stands between them is read like any other text. */
final class SpanSyntax extends InlineSyntax {
    private final Map<Integer, SpanStart> open = new HashMap<>();
    private @Nullable BasedSequence block;

    @Override
    protected Optional<Node> find(BasedSequence text, int start) {
        if (block != text) {
            block = text;
            open.clear();
        }
        return text.charAt(start) == '[' ? start(text, start) : end(start);
    }

    private Optional<Node> start(BasedSequence text, int start) {
        int close = bracketsOf(text).closing(start);
        if (close < 0) {
            return Optional.empty();
        }
        return AttributeSyntax.at(text, close + 1).map(attributes -> {
            int end = close + 1 + attributes.whole().length();
            var node = new SpanStart(text.subSequence(start, end), attributes);
            open.put(close, node);
            return node;
        });
    }

    private Optional<Node> end(int close) {
        return Optional.ofNullable(open.remove(close)).map(SpanStart::close);
    }
}
