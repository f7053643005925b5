package dev.glossator.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.internal.MatchedBlockParserImpl;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings as Flexmark does. For each line it asks for the paragraph so far, only to know whether there is one; putting that together
 * anew for each line takes a minute where a paragraph has fifty thousand lines, so here it gets no words.
 */
final class HeadingStart extends HeadingParser.Factory {
    /** Characters of a line: Flexmark's search for the signs at the end of a heading goes back at each space. */
    static final int LONGEST = 1000;

    private static final int DEEPEST_LEVEL = 6;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory headings = super.apply(options);
        return (state, matched) -> {
            if (state.getIndent() < state.getParsing().CODE_BLOCK_INDENT) {
                refuseLength(state.getLine(), state.getNextNonSpaceIndex());
            }
            return headings.tryStart(state, withoutWords(matched));
        };
    }

    private static void refuseLength(BasedSequence line, int start) {
        if (line.length() - start > LONGEST && isHeading(line, start)) {
            throw TextRefused.tooLarge(
                    line.getStartOffset() + start,
                    "this heading has more than 1,000 characters",
                    "write `\\#` if the sign belongs to the text");
        }
    }

    private static boolean isHeading(BasedSequence line, int start) {
        int end = start;
        while (line.charAt(end) == '#' && end - start <= DEEPEST_LEVEL) {
            end++;
        }
        return end > start && end - start <= DEEPEST_LEVEL && (line.charAt(end) == ' ' || line.charAt(end) == '\t');
    }

    private static MatchedBlockParser withoutWords(MatchedBlockParser matched) {
        return new MatchedBlockParserImpl(matched.getBlockParser()) {
            @Override
            public @Nullable BasedSequence getParagraphContent() {
                return getBlockParser().isParagraphParser() ? BasedSequence.EMPTY : null;
            }
        };
    }
}
