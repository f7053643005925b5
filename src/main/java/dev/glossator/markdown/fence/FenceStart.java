package dev.glossator.markdown.fence;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the line that opens a block between colons: three of them or more, then attributes in braces, or a word alone. */
final class FenceStart implements CustomBlockParserFactory {
    private static final Pattern OPENING = Pattern.compile(
            "(?<colons>:{3,}+)[ \\t]*+(?<info>\\{[^\\r\\n]*+(?<=\\})|\\{[^\\r\\n]*\\}(?=[ \\t:])|[\\w-]++)[ \\t:]*+");

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                return start(state);
            }
        };
    }

    private static BlockStart start(ParserState state) {
        int start = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        if (state.getIndent() >= state.getParsing().CODE_BLOCK_INDENT
                || start >= line.length()
                || line.charAt(start) != ':') {
            return BlockStart.none();
        }
        BasedSequence rest = line.subSequence(start).trimEnd();
        Matcher opening = OPENING.matcher(rest);
        if (!opening.matches()) {
            return BlockStart.none();
        }
        var node = new FenceNode(
                rest.subSequence(0, opening.end("colons")),
                rest.subSequence(opening.start("info"), opening.end("info")));
        return BlockStart.of(new FenceParser(node, state.getColumn() + state.getIndent()))
                .atIndex(line.length());
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
