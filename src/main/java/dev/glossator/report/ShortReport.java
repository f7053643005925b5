package dev.glossator.report;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Findings for editors and for the search of a shell: one line for each, all of them, without colours.
 *
 * <pre>{@code
 * content/articles/talks.md:14:7: error: no entry is named `Ane Stad` [unknown-entry]
 * }</pre>
 */
public final class ShortReport {
    private ShortReport() {}

    /** The findings in the given order, each line ended by {@code \n}. */
    public static String of(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(found -> line(found) + "\n").collect(Collectors.joining());
    }

    private static String line(Diagnostic found) {
        Span span = found.span();
        return Visible.text(span.file()) + ":" + span.line() + ":" + span.column() + ": "
                + found.severity().word() + ": " + Visible.text(found.message()) + " ["
                + found.rule().id() + "]";
    }
}
