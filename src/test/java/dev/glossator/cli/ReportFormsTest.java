package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.Golden;
import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.report.GithubReport;
import dev.glossator.report.HumanReport;
import dev.glossator.report.JsonReport;
import dev.glossator.report.SarifReport;
import dev.glossator.report.ShortReport;
import dev.glossator.report.Surveys;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One site with errors, warnings, notes, fixes, other places and odd characters, in every form. */
class ReportFormsTest {
    private static final Path SITE = Path.of("src/test/resources/reports");
    private static final String FOLDER = "sites/the talks/";

    @Test
    void forPeople() throws IOException {
        var checked = findings().checked();

        Golden.check(SITE.resolve("human.txt"), new HumanReport(checked::text, false).of(checked.diagnostics()));
    }

    @Test
    void inShort() throws IOException {
        Golden.check(
                SITE.resolve("short.txt"), ShortReport.of(findings().checked().diagnostics()));
    }

    @Test
    void asJson() throws IOException {
        Findings findings = findings();
        var out = new StringWriter();
        JsonReport.write(findings.checked().diagnostics(), Surveys.NONE, findings.summary(), out);

        Golden.check(SITE.resolve("report.json"), out.toString());
    }

    @Test
    void forGithub(@TempDir Path folder) throws IOException {
        var report = GithubReport.of(findings().checked().diagnostics(), FOLDER);
        Path summary = folder.resolve("summary.md");
        Files.writeString(summary, "# Of an earlier step\n");

        Golden.check(SITE.resolve("github.txt"), report.commands());
        JobSummary.add(report.summary(), summary.toString());
        assertEquals("# Of an earlier step\n\n" + report.summary(), Files.readString(summary));
        Golden.check(SITE.resolve("github-summary.md"), report.summary());
    }

    @Test
    void asSarif() throws IOException {
        Findings findings = findings();
        var tool = new SarifReport.Tool("1.2.0", "https://example.org/docs/");
        var out = new StringWriter();
        SarifReport.write(findings.checked().diagnostics(), findings.fingerprints(), FOLDER, tool, out);

        Golden.check(SITE.resolve("report.sarif"), out.toString());
    }

    private static Findings findings() throws IOException {
        var request = new BuildRequest(SITE, "", false, false, 1, Optional.empty());
        return Findings.of(Build.check(request), SITE);
    }
}
