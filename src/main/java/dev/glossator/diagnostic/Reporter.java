package dev.glossator.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the findings of all stages. Safe for use by several threads. */
public final class Reporter {
    private final List<Diagnostic> found = new ArrayList<>();

    public synchronized void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** A finding without help. */
    public void report(Rule rule, Span span, String message) {
        report(Diagnostic.of(rule, span, message));
    }

    /** A finding with help. */
    public void report(Rule rule, Span span, String message, String help) {
        report(Diagnostic.of(rule, span, message).help(help));
    }

    /** What was found so far, each finding once, in the order of {@link Diagnostic#compareTo}. */
    public synchronized List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
