package dev.glossator.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Starts no block of its own: where one would start inside too many others, the text is given up before the parser is lost in it. */
final class NestingLimit implements CustomBlockParserFactory {
    /** Signs and spaces: for each sign of a rule, or of what could be one, Flexmark's pattern needs room on the stack. */
    static final int LONGEST_RULE = 1000;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                refuseDepth(state);
                if (state.getIndent() < state.getParsing().CODE_BLOCK_INDENT) {
                    refuseRule(state.getLine(), state.getNextNonSpaceIndex());
                }
                return BlockStart.none();
            }
        };
    }

    /** A list is open together with one of its items; the two are one level. */
    private static void refuseDepth(ParserState state) {
        if (state.getActiveBlockParsers().size() <= BodyReader.DEEPEST) {
            return;
        }
        long levels = state.getActiveBlockParsers().stream()
                .filter(open -> open.isContainer() && !(open instanceof ListBlockParser))
                .count();
        // the document is a container, too
        if (levels > BodyReader.DEEPEST) {
            throw TextRefused.tooDeep(state.getLine().getStartOffset() + state.getNextNonSpaceIndex());
        }
    }

    /** A line of one sign, with or without spaces, is a rule; with words at its end it is lists in lists. */
    private static void refuseRule(BasedSequence line, int start) {
        if (line.length() - start <= LONGEST_RULE || "-*_".indexOf(line.charAt(start)) < 0) {
            return;
        }
        int end = start;
        while (end < line.length()
                && (line.charAt(end) == line.charAt(start) || " \t".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        if (end - start > LONGEST_RULE) {
            throw TextRefused.tooDeep(line.getStartOffset() + start);
        }
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    /** Quotations are the first that Flexmark looks for. */
    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(BlockQuoteParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
