package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXParserConstants;
import org.jbibtex.ParseException;
import org.jbibtex.Token;

/** Says in our words what the BibTeX parser objects to. */
final class BibtexFaults {
    private static final String AN_ENTRY = "an entry is `@book{key, title = {…}, year = 2025}`";

    private BibtexFaults() {}

    static Diagnostic of(ParseException fault, SourceText source, BibtexTokens tokens) {
        Token token = fault.currentToken == null ? null : fault.currentToken.next;
        if (token == null || token.kind == BibTeXParserConstants.EOF) {
            return unclosed(source, tokens);
        }
        Set<Integer> wanted = Arrays.stream(fault.expectedTokenSequences)
                .map(sequence -> sequence[0])
                .collect(Collectors.toSet());
        int start = tokens.offset(token);
        return finding(source.span(start, start + token.image.length()), message(token, wanted))
                .help(AN_ENTRY);
    }

    private static String message(Token token, Set<Integer> wanted) {
        if (wanted.equals(Set.of(BibTeXParserConstants.EQUALS))) {
            return "a `=` is missing before this";
        }
        boolean afterValue =
                wanted.contains(BibTeXParserConstants.RBRACE) || wanted.contains(BibTeXParserConstants.RPAREN);
        boolean isName = token.kind == BibTeXParserConstants.NAME || token.kind == BibTeXParserConstants.IDENTIFIER;
        return afterValue && isName ? "a `,` is missing before this" : "`" + token.image + "` does not belong here";
    }

    private static Diagnostic unclosed(SourceText source, BibtexTokens tokens) {
        int value = tokens.openValue();
        if (value >= 0) {
            return finding(source.span(value, value + 1), "the value that begins here is not closed")
                    .help("each `{` needs its `}`, and each `\"` another one");
        }
        Span last = tokens.items().isEmpty()
                ? source.span(0, 0)
                : tokens.items().get(tokens.items().size() - 1).typeSpan();
        return finding(last, "what begins here is not closed").help(AN_ENTRY);
    }

    /** A character that begins no token. */
    static Diagnostic character(SourceText source, BibtexTokens tokens) {
        int place = tokens.end();
        while (place < source.text().length()
                && Character.isWhitespace(source.text().charAt(place))) {
            place++;
        }
        return place == source.text().length()
                ? unclosed(source, tokens)
                : finding(
                                source.span(place, source.text().offsetByCodePoints(place, 1)),
                                "this character may not stand here")
                        .help("put a text in braces; a key has letters, digits and `_:.-`");
    }

    static Diagnostic tooDeep(SourceText source, BibtexTokens tokens) {
        return finding(source.span(tokens.end(), tokens.end()), "too many values are joined with `#` before this")
                .help("write them as one text");
    }

    /** Text before the first entry. */
    static Diagnostic outside(SourceText source, int offset) {
        return finding(
                        source.span(offset, source.text().offsetByCodePoints(offset, 1)),
                        "this stands outside of an entry")
                .help("begin a comment with `%`");
    }

    private static Diagnostic finding(Span span, String message) {
        return Diagnostic.of(Rule.BIBTEX_SYNTAX, span, message);
    }
}
