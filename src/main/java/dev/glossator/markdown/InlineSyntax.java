package dev.glossator.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A construct in a line that begins with one character and is found by looking at what follows. */
public abstract class InlineSyntax implements InlineParserExtension {
    private @Nullable BasedSequence known;
    private @Nullable Brackets brackets;
    private @Nullable BasedSequence searched;

    /**
     * Looks for the construct.
     *
     * @param text the text of the block
     * @param start offset in it of the first character of the construct
     * @return the node, whose characters begin at {@code start}; empty if something else stands there
     */
    protected abstract Optional<Node> find(BasedSequence text, int start);

    /** The pairs of brackets in the text of the block. */
    protected Brackets bracketsOf(BasedSequence text) {
        if (brackets == null || known != text) {
            known = text;
            brackets = Brackets.of(text);
        }
        return brackets;
    }

    /**
     * Where some signs stand next in the text of the block, or -1. That they stand nowhere is remembered, so that the text is not searched
     * again for each beginning of what they end.
     */
    protected int next(String signs, BasedSequence text, int from) {
        if (text == searched) {
            return -1;
        }
        int found = text.indexOf(signs, from);
        searched = found < 0 ? text : null;
        return found;
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence text = parser.getInput();
        Optional<Node> found = find(text, parser.getIndex());
        found.ifPresent(node -> {
            parser.flushTextNode();
            parser.getBlock().appendChild(node);
            parser.setIndex(parser.getIndex() + node.getTextLength());
        });
        return found.isPresent();
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** Makes one object for each text that is parsed. Flexmark knows factories by their class, so each construct has its own. */
    public abstract static class Factory implements InlineParserExtensionFactory {
        private final String first;

        /**
         * A factory for one construct.
         *
         * @param first the character that the construct begins with
         */
        protected Factory(String first) {
            this.first = first;
        }

        /** A new object. */
        protected abstract InlineSyntax syntax();

        @Override
        public CharSequence getCharacters() {
            return first;
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return syntax();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
