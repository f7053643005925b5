package dev.glossator.cli;

import dev.glossator.report.GithubReport;
import dev.glossator.report.HumanReport;
import dev.glossator.report.JsonReport;
import dev.glossator.report.SarifReport;
import dev.glossator.report.ShortReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How findings are printed. */
final class ReportOptions {
    /** The forms of a report, named on the command line in lower case. */
    enum Format {
        HUMAN,
        SHORT,
        JSON,
        GITHUB,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "human",
            description = "How findings are printed: ${COMPLETION-CANDIDATES} (default: human).")
    private Format format = Format.HUMAN;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "When to use colours: ${COMPLETION-CANDIDATES} (default: auto).")
    private Colour colour = Colour.auto;

    boolean isHuman() {
        return format == Format.HUMAN;
    }

    /** Whether the form is one for people, who read it as it comes. */
    boolean isForPeople() {
        return format == Format.HUMAN || format == Format.SHORT;
    }

    /** Whether the form has a place for more than findings. */
    boolean takesSurveys() {
        return format != Format.GITHUB && format != Format.SARIF;
    }

    /** Findings are a result and go to {@code out}; surveys come after them. */
    void print(Findings findings, PrintWriter out) throws IOException {
        var found = findings.checked().diagnostics();
        switch (format) {
            case HUMAN -> {
                out.print(new HumanReport(findings.checked()::text, colour.isUsed())
                        .leadingOn()
                        .of(found));
                out.print(findings.surveys().words());
            }
            case SHORT -> {
                out.print(ShortReport.of(found));
                out.print(findings.surveys().words());
            }
            case JSON -> JsonReport.write(found, findings.surveys(), findings.summary(), out);
            case GITHUB -> printAnnotations(GithubReport.of(found, folder(findings)), out);
            case SARIF ->
                SarifReport.write(
                        found,
                        findings.fingerprints(),
                        folder(findings),
                        new SarifReport.Tool(Version.number(), Version.docs()),
                        out);
        }
        out.flush();
    }

    private static String folder(Findings findings) {
        return RepositoryFolder.of(findings.source(), System::getenv);
    }

    private static void printAnnotations(GithubReport report, PrintWriter out) {
        out.print(report.commands());
        if (report.rest() > 0) {
            boolean told = JobSummary.add(report.summary(), System.getenv("GITHUB_STEP_SUMMARY"));
            String where = told ? "they are in the summary of the job" : "`--format short` prints all";
            out.print(String.format(Locale.ROOT, "%,d more; %s\n", report.rest(), where));
        }
    }
}
