package dev.glossator.cli;

import dev.glossator.build.Checked;
import dev.glossator.report.HumanReport;
import dev.glossator.report.JsonReport;
import dev.glossator.report.Summary;
import dev.glossator.report.Surveys;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** How findings are printed. */
final class ReportOptions {
    /** The forms of a report. */
    enum Format {
        human,
        json
    }

    /** When colours are used. */
    enum Colour {
        auto,
        always,
        never
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "human",
            description = "How findings are printed: ${COMPLETION-CANDIDATES} (default: human).")
    private Format format = Format.human;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "When to use colours: ${COMPLETION-CANDIDATES} (default: auto).")
    private Colour colour = Colour.auto;

    boolean isHuman() {
        return format == Format.human;
    }

    /** Findings are a result and go to {@code out}. */
    void print(Checked checked, PrintWriter out) {
        print(checked, Surveys.NONE, out);
    }

    /** The surveys come after the findings. */
    void print(Checked checked, Surveys surveys, PrintWriter out) {
        var summary = Summary.of(checked.diagnostics(), checked.files());
        if (format == Format.json) {
            JsonReport.write(checked.diagnostics(), surveys, summary, out);
        } else {
            out.print(new HumanReport(checked::text, useColour()).of(checked.diagnostics()));
            out.print(surveys.words());
        }
        out.flush();
    }

    private boolean useColour() {
        return switch (colour) {
            case always -> true;
            case never -> false;
            case auto ->
                Ansi.AUTO.enabled() && isEmpty(System.getenv("NO_COLOR")) && !"dumb".equals(System.getenv("TERM"));
        };
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }
}
