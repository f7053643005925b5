package dev.glossator.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One finding. The message says what is wrong, the help says how to mend it; both are lower case without a full stop and put what the
 * writer typed in backticks. Words beyond 1,000 characters lose their middle.
 *
 * @param help empty if nothing helps beyond the message
 */
public record Diagnostic(
        Rule rule, Severity severity, String message, String help, Span span, List<Related> related, List<Fix> fixes)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.span())
            .thenComparing(diagnostic -> diagnostic.severity())
            .thenComparing(diagnostic -> diagnostic.rule().id())
            .thenComparing(diagnostic -> diagnostic.message())
            .thenComparing(diagnostic -> diagnostic.help());

    public Diagnostic {
        message = Shortened.of(message);
        help = Shortened.of(help);
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /** A finding of the rule's own severity, without help. */
    public static Diagnostic of(Rule rule, Span span, String message) {
        return new Diagnostic(rule, rule.severity(), message, "", span, List.of(), List.of());
    }

    public Diagnostic help(String words) {
        return new Diagnostic(rule, severity, message, words, span, related, fixes);
    }

    public Diagnostic related(String words, Span place) {
        var more = new ArrayList<>(related);
        more.add(new Related(words, place));
        return new Diagnostic(rule, severity, message, help, span, more, fixes);
    }

    public Diagnostic fix(Fix fix) {
        var more = new ArrayList<>(fixes);
        more.add(fix);
        return new Diagnostic(rule, severity, message, help, span, related, more);
    }

    /** By file, line and column; findings at one place by severity, rule and words, so that the order never depends on threads. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
