package dev.glossator.check;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Severity;
import dev.glossator.model.Allowance;
import dev.glossator.model.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Takes away the findings that writers switched off in place, and tells of allowances that nothing needs. */
public final class Suppressions {
    private Suppressions() {}

    /**
     * The findings that remain, sorted.
     *
     * @param found sorted findings of all stages
     */
    public static List<Diagnostic> apply(List<Diagnostic> found, List<Document> documents) {
        List<Allowance> allowances = documents.stream()
                .flatMap(document -> document.allowances().stream())
                .toList();
        if (allowances.isEmpty()) {
            return found;
        }
        Map<Where, Coverage> coverages = coverages(allowances);
        Set<Allowance> unused = new HashSet<>(allowances);
        List<Diagnostic> remaining = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            if (!isCovered(diagnostic, coverages, unused)) {
                remaining.add(diagnostic);
            }
        }
        return Stream.concat(remaining.stream(), unused.stream().map(Suppressions::unused))
                .sorted()
                .toList();
    }

    private static Map<Where, Coverage> coverages(List<Allowance> allowances) {
        Map<Where, Coverage> coverages = new HashMap<>();
        allowances.stream()
                .sorted(Comparator.comparingInt(Allowance::firstLine))
                .forEach(allowance -> coverages
                        .computeIfAbsent(new Where(allowance.file(), allowance.rule()), where -> new Coverage())
                        .waiting
                        .add(allowance));
        return coverages;
    }

    /** Errors cannot be switched off: nothing broken is published. */
    private static boolean isCovered(Diagnostic found, Map<Where, Coverage> coverages, Set<Allowance> unused) {
        Coverage coverage = coverages.get(new Where(found.span().file(), found.rule()));
        return found.severity() != Severity.ERROR
                && coverage != null
                && coverage.reaches(found.span().line(), unused);
    }

    /** Where an allowance holds. */
    private record Where(String file, Rule rule) {}

    /** The allowances of one rule in one file, gone through once, as findings come in the order of their lines. */
    private static final class Coverage {
        private final Deque<Allowance> waiting = new ArrayDeque<>();
        private int lastLine;

        boolean reaches(int line, Set<Allowance> unused) {
            while (!waiting.isEmpty() && waiting.getFirst().firstLine() <= line) {
                Allowance begun = waiting.removeFirst();
                lastLine = Math.max(lastLine, begun.lastLine());
                if (begun.lastLine() >= line) {
                    unused.remove(begun);
                }
            }
            return line <= lastLine;
        }
    }

    private static Diagnostic unused(Allowance allowance) {
        return Diagnostic.of(
                        Rule.UNUSED_ALLOWANCE,
                        allowance.span(),
                        "`" + allowance.rule().id() + "` is switched off here and finds nothing")
                .help("delete the allowance");
    }
}
