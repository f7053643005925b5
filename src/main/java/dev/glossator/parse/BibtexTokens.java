package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import org.jbibtex.BibTeXParserTokenManager;
import org.jbibtex.SimpleCharStream;
import org.jbibtex.StringProvider;
import org.jbibtex.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a BibTeX text on their way to jbibtex's parser. What that parser makes of them has no places, so the places are remembered
 * here, in the order of the text.
 */
final class BibtexTokens extends BibTeXParserTokenManager {
    /**
     * What a field is given.
     *
     * @param value between its braces or quotes if these are all of it
     */
    record Assignment(String name, Span nameSpan, Span value) {}

    /** What an {@code @} begins: an entry, a macro, a comment or a preamble. */
    final class Item {
        private final List<Token> words = new ArrayList<>();
        private final List<Assignment> assignments = new ArrayList<>();

        boolean isMacro() {
            return kind() == STRING;
        }

        boolean isEntry() {
            return !isMacro() && kind() != COMMENT && kind() != PREAMBLE;
        }

        /** The word after the {@code @}. */
        String type() {
            return words.get(Math.min(TYPE, words.size() - 1)).image;
        }

        /** From the {@code @} through the word after it. */
        Span typeSpan() {
            Token last = words.get(Math.min(TYPE, words.size() - 1));
            return source.span(offset(words.get(0)), offset(last) + length(last));
        }

        String key() {
            return words.get(Math.min(KEY, words.size() - 1)).image;
        }

        Span keySpan() {
            return span(words.get(Math.min(KEY, words.size() - 1)));
        }

        List<Assignment> assignments() {
            return assignments;
        }

        private int kind() {
            return words.get(Math.min(TYPE, words.size() - 1)).kind;
        }
    }

    private static final int TYPE = 1;
    /** Stands after the {@code @}, the word and the bracket. */
    private static final int KEY = 3;

    private final SourceText source;
    private final List<Item> items = new ArrayList<>();
    private boolean inLiteral;
    private @Nullable Token previous;
    private @Nullable Token name;
    private int valueStart = -1;
    private boolean joined;
    private int end;

    BibtexTokens(SourceText source) {
        super(new SimpleCharStream(new StringProvider("")));
        this.source = source;
    }

    List<Item> items() {
        return items;
    }

    /** Where the text that was read so far ends. */
    int end() {
        return end;
    }

    /** Where the value begins whose braces or quotes are still open; negative if there is none. */
    int openValue() {
        return inLiteral && name != null ? valueStart : -1;
    }

    /** The last token outside of braces and quotes. */
    Span lastWord() {
        return previous == null ? source.span(0, 0) : span(previous);
    }

    /** A tab counts as one character, as everywhere in our places. */
    @Override
    public void ReInit(SimpleCharStream stream) {
        stream.setTabSize(1);
        super.ReInit(stream);
    }

    @Override
    public void SwitchTo(int state) {
        inLiteral = state == IN_LITERAL;
        super.SwitchTo(state);
    }

    @Override
    public Token getNextToken() {
        Token token = super.getNextToken();
        if (!inLiteral) {
            remember(token);
            previous = token;
        }
        end = offset(token) + length(token);
        return token;
    }

    /** Where a token begins. */
    int offset(Token token) {
        return Math.min(
                source.offsetOfLine(token.beginLine) + token.beginColumn - 1,
                source.text().length());
    }

    private void remember(Token token) {
        if (token.kind == AT) {
            items.add(new Item());
        }
        if (!items.isEmpty() && last().words.size() <= KEY) {
            last().words.add(token);
        }
        switch (token.kind) {
            case INCLUDE -> refuseInclude(token);
            case EQUALS -> name = previous;
            case HASH -> joined = true;
            case COMMA, RBRACE, RPAREN -> endValue();
            default -> beginValue(token);
        }
    }

    private void beginValue(Token token) {
        if (name != null && valueStart < 0) {
            valueStart = offset(token);
        }
    }

    private void endValue() {
        if (name != null && valueStart >= 0 && !items.isEmpty()) {
            last().assignments.add(new Assignment(name.image, span(name), valueSpan()));
        }
        name = null;
        valueStart = -1;
        joined = false;
    }

    private Span valueSpan() {
        char first = source.text().charAt(valueStart);
        int delimiter = !joined && (first == '{' || first == '"') && end - valueStart > 1 ? 1 : 0;
        return source.span(valueStart + delimiter, end - delimiter);
    }

    /** The parser would open any file of the machine that is named there. */
    private void refuseInclude(Token token) {
        if (previous != null && previous.kind == AT) {
            throw new Refused(Diagnostic.of(Rule.BIBTEX_SYNTAX, span(token), "`@include` is not read")
                    .help("put both files below content/sources/"));
        }
    }

    private Item last() {
        return items.get(items.size() - 1);
    }

    private Span span(Token token) {
        int start = offset(token);
        return source.span(start, start + length(token));
    }

    private static int length(Token token) {
        return token.kind == EOF ? 0 : token.image.length();
    }
}
