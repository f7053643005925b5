package dev.glossator.report;

import static java.util.stream.Collectors.joining;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Related;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Findings for people: place, severity, message and rule; then the line with carets, other places and help.
 *
 * <pre>{@code
 * content/articles/talks.md:14:7: error: no entry is named `Ane Stad` [unknown-entry]
 *    14 | Later [[Ane Stad]] said the talks went on.
 *       |       ^^^^^^^^^^^^
 *   help: the nearest entry is `Anne Stad` (content/glossary/anne-stad.md)
 * }</pre>
 *
 * <p>Of one rule in one file the first {@value #MOST_OF_A_KIND} are shown and the others counted. A finding about a file as a whole
 * ({@link Span#startOf}) and one whose text is not known have no line. Control characters of content never reach the output.
 */
public final class HumanReport {
    /** A file that has more of one kind has one fault that repeats; a hostile one has half a million. */
    static final int MOST_OF_A_KIND = 500;

    private static final String MORE_HELP = "\n" + " ".repeat("  help: ".length());

    private final Function<String, Optional<SourceText>> texts;
    private final Paint paint;
    private final boolean leadsOn;

    /**
     * @param texts finds the text of a file by its path
     * @param colour whether to write escape codes for colour
     */
    public HumanReport(Function<String, Optional<SourceText>> texts, boolean colour) {
        this(texts, colour ? Paint.ANSI : Paint.NONE, false);
    }

    private HumanReport(Function<String, Optional<SourceText>> texts, Paint paint, boolean leadsOn) {
        this.texts = texts;
        this.paint = paint;
        this.leadsOn = leadsOn;
    }

    /** The same, which also names the command that explains a rule, once for each rule whose findings come without help. */
    public HumanReport leadingOn() {
        return new HumanReport(texts, paint, true);
    }

    /** The findings in the given order, each line ended by {@code \n}; empty if there are none. */
    public String of(List<Diagnostic> diagnostics) {
        var out = new StringBuilder();
        Map<Kind, Integer> told = new LinkedHashMap<>();
        Set<Rule> explained = EnumSet.noneOf(Rule.class);
        for (Diagnostic diagnostic : diagnostics) {
            if (told.merge(Kind.of(diagnostic), 1, Integer::sum) <= MOST_OF_A_KIND) {
                append(out, diagnostic);
                if (leadsOn && diagnostic.help().isEmpty() && explained.add(diagnostic.rule())) {
                    appendMore(out, diagnostic.rule());
                }
            }
        }
        told.forEach((kind, count) -> appendRest(out, kind, count - MOST_OF_A_KIND));
        return out.toString();
    }

    /** Findings of one rule in one file. */
    private record Kind(String file, Rule rule) {
        static Kind of(Diagnostic diagnostic) {
            return new Kind(diagnostic.span().file(), diagnostic.rule());
        }
    }

    private static void appendRest(StringBuilder out, Kind kind, int rest) {
        if (rest > 0) {
            out.append(String.format(
                    Locale.ROOT,
                    "%s: %,d more of these [%s]; `--format json` prints all\n",
                    Visible.text(kind.file()),
                    rest,
                    kind.rule().id()));
        }
    }

    private void append(StringBuilder out, Diagnostic diagnostic) {
        appendHead(out, diagnostic);
        appendLine(out, diagnostic);
        diagnostic.related().forEach(related -> appendRelated(out, related));
        if (!diagnostic.help().isEmpty()) {
            var lines = diagnostic.help().lines().map(Visible::text).collect(joining(MORE_HELP));
            out.append("  help: ").append(lines).append('\n');
        }
    }

    private void appendHead(StringBuilder out, Diagnostic diagnostic) {
        out.append(paint.bold(place(diagnostic.span()) + ":"))
                .append(' ')
                .append(paint.strong(
                        diagnostic.severity(), diagnostic.severity().word() + ":"))
                .append(' ')
                .append(Visible.text(diagnostic.message()))
                .append(" [")
                .append(diagnostic.rule().id())
                .append("]\n");
    }

    private void appendLine(StringBuilder out, Diagnostic diagnostic) {
        Span span = diagnostic.span();
        Optional<SourceText> text = texts.apply(span.file());
        if (text.isEmpty() || span.line() > text.get().lineCount() || span.equals(Span.startOf(span.file()))) {
            return;
        }
        var excerpt = Excerpt.of(text.get(), span);
        String number = String.format(Locale.ROOT, "%5d", span.line());
        out.append((number + " | " + excerpt.line()).stripTrailing())
                .append('\n')
                .append(" ".repeat(number.length()))
                .append(" | ")
                .append(" ".repeat(excerpt.indent()))
                .append(paint.plain(diagnostic.severity(), "^".repeat(excerpt.carets())))
                .append('\n');
    }

    private static void appendMore(StringBuilder out, Rule rule) {
        out.append("  more: glossator explain ").append(rule.id()).append('\n');
    }

    private static void appendRelated(StringBuilder out, Related related) {
        out.append("  note: ")
                .append(place(related.span()))
                .append(": ")
                .append(Visible.text(related.message()))
                .append('\n');
    }

    private static String place(Span span) {
        return String.format(Locale.ROOT, "%s:%d:%d", Visible.text(span.file()), span.line(), span.column());
    }
}
