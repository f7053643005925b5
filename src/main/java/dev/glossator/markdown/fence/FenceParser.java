package dev.glossator.markdown.fence;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/** Follows a block between colons from line to line. A line of colons alone ends the innermost block that it can belong to. */
final class FenceParser extends AbstractBlockParser {
    private static final Pattern CLOSING = Pattern.compile(":{3,}+[ \\t]*+");

    /** The indent from which a line belongs to the item of a list. */
    private static final int ITEM_INDENT = 2;

    private final FenceNode block;
    private final int column;

    /**
     * A block that was opened.
     *
     * @param column where its colons begin, from 0
     */
    FenceParser(FenceNode block, int column) {
        this.block = block;
        this.column = column;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block other) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (block.isClosed()) {
            return BlockContinue.none();
        }
        if (isClosing(state) && !belongsInside(state)) {
            block.close();
            return BlockContinue.atIndex(state.getLineEndIndex());
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private static boolean isClosing(ParserState state) {
        if (state.isBlank() || state.getIndent() >= state.getParsing().CODE_BLOCK_INDENT) {
            return false;
        }
        BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
        return rest.charAt(0) == ':' && CLOSING.matcher(rest).matches();
    }

    /** Whether a line of colons belongs to a block, or to code, that was opened inside this one. */
    private boolean belongsInside(ParserState state) {
        int at = state.getColumn() + state.getIndent();
        List<BlockParser> open = state.getActiveBlockParsers();
        for (BlockParser inner : open.subList(open.indexOf(this) + 1, open.size())) {
            if (inner instanceof BlockQuoteParser) {
                return false;
            }
            if (inner instanceof FenceParser fence && !fence.block.isClosed() && fence.column <= at) {
                return true;
            }
            if (inner instanceof FencedCodeBlockParser) {
                return open.get(open.size() - 2) == this || at - column >= ITEM_INDENT;
            }
        }
        return false;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
        removeBlankLines();
    }
}
