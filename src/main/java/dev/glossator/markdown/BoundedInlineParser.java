package dev.glossator.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's parser of lines, which does not copy a block for each sign in it, and which gives a block up that makes it look at the same
 * characters again and again.
 */
final class BoundedInlineParser extends CommonmarkInlineParser {
    /** How often, on average, a character of a block may be looked at: for an address, and for emphasis around a link. */
    static final int MOST_LOOKS = 200;

    private long looks;
    private int emphasisSigns;

    BoundedInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiters,
            LinkRefProcessorData linkReferences,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiters, linkReferences, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        looks = 0;
        emphasisSigns = 0;
        super.parse(content, block);
    }

    @Override
    protected int parseReference(Block block, BasedSequence text) {
        looks = 0;
        return super.parseReference(block, text);
    }

    /** The result of a match in Flexmark carries a copy of the whole block. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher found = matcher(pattern);
        return found == null ? null : input.subSequence(found.start(), found.end());
    }

    /** An address is read as far as it goes, although it may turn out to be none. In Flexmark one in angle brackets holds no spaces. */
    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        BasedSequence address = peek() == '<' ? addressInAngles() : super.parseLinkDestination();
        look(address == null ? 0 : address.length());
        return address;
    }

    /** CommonMark 0.31.2, section 6.3: up to the bracket that closes it, in one line, without another one that is not escaped. */
    private @Nullable BasedSequence addressInAngles() {
        int end = index + 1;
        while (end < input.length() && "<>\n\r".indexOf(input.charAt(end)) < 0) {
            end += isEscape(end) ? 2 : 1;
        }
        if (end >= input.length() || input.charAt(end) != '>') {
            return null;
        }
        BasedSequence address = input.subSequence(index, end + 1);
        index = end + 1;
        return address;
    }

    private boolean isEscape(int at) {
        return input.charAt(at) == '\\' && at + 1 < input.length() && "\n\r".indexOf(input.charAt(at + 1)) < 0;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char sign) {
        emphasisSigns++;
        return super.parseDelimiters(processor, sign);
    }

    /** The end of a link goes through the signs of emphasis before it. */
    @Override
    protected boolean parseCloseBracket() {
        look(emphasisSigns);
        return super.parseCloseBracket();
    }

    private void look(int characters) {
        looks += characters;
        if (looks > (long) MOST_LOOKS * input.length()) {
            throw TextRefused.tooLarge(
                    input.getStartOffset(),
                    "this block has too many brackets or signs of emphasis",
                    "divide it with empty lines, or write `\\` before signs that belong to the text");
        }
    }
}
