package dev.glossator.report;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The findings of one run in numbers.
 *
 * @param fixable findings with a fix that is safe, so that {@code --fix} applies it
 * @param files how many files were looked at
 * @param filesWithProblems how many of them have a finding
 */
public record Summary(int errors, int warnings, int notes, int fixable, int files, int filesWithProblems) {
    /** Counts findings; a file with a finding counts as looked at, even if {@code files} leaves it out. */
    public static Summary of(List<Diagnostic> diagnostics, int files) {
        int withProblems = (int) diagnostics.stream()
                .map(diagnostic -> diagnostic.span().file())
                .distinct()
                .count();
        return new Summary(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.NOTE),
                (int) diagnostics.stream().filter(Summary::isFixable).count(),
                Math.max(files, withProblems),
                withProblems);
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static boolean isFixable(Diagnostic diagnostic) {
        return diagnostic.fixes().stream().anyMatch(Fix::safe);
    }

    /** For the last line, e.g. {@code 1 error, 1 note (0 fixable) in 2 of 41 files} or {@code no problems in 41 files}. */
    public String words() {
        String all = counted(files, "file");
        if (errors + warnings + notes == 0) {
            return "no problems in " + all;
        }
        return String.format(Locale.ROOT, "%s (%d fixable) in %d of %s", counts(), fixable, filesWithProblems, all);
    }

    /** The findings by severity, e.g. {@code 1 error, 1 note}; empty if there are none. */
    public String counts() {
        var kinds = new ArrayList<String>();
        if (errors > 0) {
            kinds.add(counted(errors, "error"));
        }
        if (warnings > 0) {
            kinds.add(counted(warnings, "warning"));
        }
        if (notes > 0) {
            kinds.add(counted(notes, "note"));
        }
        return String.join(", ", kinds);
    }

    private static String counted(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }
}
