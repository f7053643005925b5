package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import java.io.EOFException;
import java.io.IOException;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Says in our words what the JSON reader objects to. */
final class JsonFaults {
    /** A piece of the reader's message, what it means to a writer, and what helps. */
    private record Wording(String piece, String message, String help) {}

    private static final Wording MORE =
            new Wording("", "the list ends before this", "put all items between one `[` and `]`");

    private static final List<Wording> BY_MESSAGE = List.of(
            new Wording("Unterminated string", "a quote that was opened is not closed", "close the quote"),
            new Wording(
                    "Unescaped control characters",
                    "a line end or a tab stands inside this text",
                    "write `\\n` or `\\t` for it, or close the quote"),
            new Wording(
                    "escape",
                    "a backslash in this text stands before something that JSON does not know",
                    "write `\\\\` for the backslash itself"),
            new Wording("Unpaired surrogate", "half of a character stands in this text", "write the character itself"),
            new Wording("Unterminated array", "a `,` or `]` is missing before this", "write `,` or `]`"),
            new Wording("Unterminated object", "a `,` or `}` is missing before this", "write `,` or `}`"),
            new Wording("Expected ':'", "a `:` is missing before this", "write `\"key\": value`"),
            new Wording("Expected name", "a key is missing after the comma", "take the comma away"));

    private static final List<Wording> BY_CHARACTER = List.of(
            new Wording("'", "a text or key stands in single quotes", "write `\"` for them"),
            new Wording("/#", "JSON has no comments", "take the comment away"),
            new Wording(",]}", "a value is missing before this", "write it, or take the comma away"),
            new Wording("", "this is no value of JSON", "put texts and keys in double quotes"));

    private JsonFaults() {}

    /**
     * The finding for a fault.
     *
     * @param offset where it stands
     * @param whole whether the value was complete before it
     * @param open where the brackets begin that were open, the innermost first
     */
    static Diagnostic of(IOException fault, SourceText source, int offset, boolean whole, Deque<Integer> open) {
        if (fault instanceof EOFException || offset >= source.text().length()) {
            return ended(source, open);
        }
        Wording wording = whole ? MORE : wording(fault, source.text().charAt(offset));
        return Diagnostic.of(Rule.JSON_SYNTAX, place(source, offset), wording.message())
                .help(wording.help());
    }

    private static Diagnostic ended(SourceText source, Deque<Integer> open) {
        int end = source.text().length();
        Diagnostic ended = Diagnostic.of(
                        Rule.JSON_SYNTAX, source.span(end, end), "the text ends before a bracket is closed")
                .help("close it");
        return open.isEmpty() ? ended : ended.related("the bracket is here", place(source, open.getFirst()));
    }

    private static Wording wording(IOException fault, char at) {
        String message = Objects.requireNonNullElse(fault.getMessage(), "");
        return BY_MESSAGE.stream()
                .filter(wording -> message.contains(wording.piece()))
                .findFirst()
                .orElseGet(() -> byCharacter(at));
    }

    private static Wording byCharacter(char at) {
        return BY_CHARACTER.stream()
                .filter(wording -> wording.piece().isEmpty() || wording.piece().indexOf(at) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static Span place(SourceText source, int offset) {
        return source.span(offset, source.text().offsetByCodePoints(offset, 1));
    }
}
