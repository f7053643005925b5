package dev.glossator.check;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Severity;
import dev.glossator.model.Allowance;
import dev.glossator.model.Document;
import java.util.ArrayList;
import java.util.List;
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
        List<Allowance> unused = new ArrayList<>(allowances);
        List<Diagnostic> remaining = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            List<Allowance> covering = covering(diagnostic, allowances);
            unused.removeAll(covering);
            if (covering.isEmpty()) {
                remaining.add(diagnostic);
            }
        }
        return Stream.concat(remaining.stream(), unused.stream().map(Suppressions::unused))
                .sorted()
                .toList();
    }

    /** Errors cannot be switched off: nothing broken is published. */
    private static List<Allowance> covering(Diagnostic diagnostic, List<Allowance> allowances) {
        return diagnostic.severity() == Severity.ERROR
                ? List.of()
                : allowances.stream()
                        .filter(allowance -> allowance.covers(diagnostic.rule(), diagnostic.span()))
                        .toList();
    }

    private static Diagnostic unused(Allowance allowance) {
        return Diagnostic.of(
                        Rule.UNUSED_ALLOWANCE,
                        allowance.span(),
                        "`" + allowance.rule().id() + "` is switched off here and finds nothing")
                .help("delete the allowance");
    }
}
