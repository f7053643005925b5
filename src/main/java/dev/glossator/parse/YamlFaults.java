package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what the YAML parser objects to. */
final class YamlFaults {
    /** A piece of the parser's message, what it means to a writer, and what helps. */
    private record Wording(String piece, String message, String help) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    "mapping values are not allowed here",
                    "a second `: ` stands in this line",
                    "put the text in quotes"),
            new Wording("found character '\\t(TAB)'", "a tab stands where spaces are needed", "indent with spaces"),
            new Wording(
                    "that cannot start any token",
                    "a text may not begin with this character",
                    "put the text in quotes"),
            new Wording("found unexpected end of stream", "a quote that was opened is not closed", "close the quote"),
            new Wording("expected ',' or ']'", "a list is not closed, or a comma is missing in it", "write `]` or `,`"),
            new Wording("expected ',' or '}'", "a `{` is not closed, or a comma is missing in it", "write `}` or `,`"),
            new Wording(
                    "expected <block end>",
                    "this line does not fit the lines above it",
                    "give fields of one record the same indent, and put texts with quotes or brackets in quotes"),
            new Wording("could not find expected ':'", "a `:` is missing after this key", "write `key: value`"),
            new Wording("found undefined alias", "aliases (`*name`) are not read", "put the text in quotes"),
            new Wording("found duplicate key", "a key stands here twice", "keep one of the two"),
            new Wording(
                    "expected the node content",
                    "a value is missing before this",
                    "write it, or put the text in quotes"),
            new Wording(
                    "expected '<document start>'",
                    "more stands here after the end of the value",
                    "put the whole text in quotes"),
            new Wording(
                    "expected chomping or indentation indicators",
                    "after `|` or `>` the text begins in the next line",
                    "begin it there, or put the text in quotes"),
            new Wording("expected URI", "tags (`!name`) are not read", "put the text in quotes"));

    /** The parser takes no longer text for a key, and then wonders at the colon behind it. */
    private static final int LONGEST_KEY = 1024;

    private static final Wording LONG_KEY = new Wording(
            "mapping values are not allowed here",
            "the text before this `:` is too long for a key",
            "put the text in quotes, or write a key of at most 1,024 characters");

    private YamlFaults() {}

    /**
     * The finding for a fault.
     *
     * @param start offset in the source of the first character that the parser saw
     */
    static Diagnostic of(MarkedYAMLException fault, SourceText source, int start) {
        String problem = Objects.requireNonNullElse(fault.getProblem(), "");
        Mark mark = fault.getProblemMark();
        Diagnostic diagnostic = wording(problem, mark)
                .map(wording -> Diagnostic.of(Rule.YAML_SYNTAX, place(mark, source, start), wording.message())
                        .help(wording.help()))
                .orElseGet(() ->
                        Diagnostic.of(Rule.YAML_SYNTAX, place(mark, source, start), "this is no YAML: " + problem));
        Mark context = fault.getContextMark();
        return context == null || context.getLine() == mark.getLine()
                ? diagnostic
                : diagnostic.related("what it belongs to begins here", place(context, source, start));
    }

    private static Optional<Wording> wording(String problem, Mark mark) {
        if (mark.getColumn() > LONGEST_KEY && problem.contains(LONG_KEY.piece())) {
            return Optional.of(LONG_KEY);
        }
        return WORDINGS.stream()
                .filter(wording -> problem.contains(wording.piece()))
                .findFirst();
    }

    private static Span place(Mark mark, SourceText source, int start) {
        int offset = source.text().offsetByCodePoints(start, mark.getIndex());
        int end = offset < source.text().length()
                        && !Character.isWhitespace(source.text().charAt(offset))
                ? offset + 1
                : offset;
        return source.span(offset, end);
    }
}
