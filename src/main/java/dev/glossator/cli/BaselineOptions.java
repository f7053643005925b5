package dev.glossator.cli;

import dev.glossator.build.Checked;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.report.Baseline;
import dev.glossator.report.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a site that begins to be checked leaves out: the warnings and notes that it had before. */
final class BaselineOptions {
    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Leaves out the warnings and notes that FILE lists, and tells which of them are gone.")
    private @Nullable Path known;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Writes the warnings and notes that there are into FILE, for --baseline.")
    private @Nullable Path written;

    boolean isUsed() {
        return known != null || written != null;
    }

    /** The findings that are told; what else there is to say goes to {@code err}. */
    Findings apply(Findings findings, PrintWriter err) throws IOException {
        if (known != null && written != null) {
            throw new UsageException("--baseline reads a file and --write-baseline makes one anew: choose one of them");
        }
        if (written != null) {
            return write(findings, written, err);
        }
        return known == null ? findings : leaveOut(findings, known, err);
    }

    private static Findings write(Findings findings, Path file, PrintWriter err) throws IOException {
        if (Files.exists(file) && read(file).isEmpty()) {
            throw new UsageException(file + " is there and is no baseline: it is left as it is");
        }
        var document = new StringWriter();
        Baseline.write(findings.checked().diagnostics(), findings.fingerprints(), document);
        NamedFile.write(file, document.toString());
        Findings left = only(findings, finding -> !Baseline.isKept(finding));
        int count = findings.count() - left.count();
        err.println("wrote " + (count == 1 ? "1 finding" : count + " findings") + " to " + file);
        err.flush();
        return left;
    }

    private static Findings leaveOut(Findings findings, Path file, PrintWriter err) throws IOException {
        Baseline baseline = read(file)
                .orElseThrow(() -> new UsageException(
                        file + " is no baseline that can be read\n  help: write it anew with --write-baseline"));
        tellGone(baseline.gone(findings.checked().diagnostics(), findings.fingerprints()), file, err);
        return only(findings, finding -> !baseline.knows(finding, findings.fingerprints()));
    }

    private static Optional<Baseline> read(Path file) throws IOException {
        try {
            return Baseline.read(Files.readString(file));
        } catch (NoSuchFileException missing) {
            throw new UsageException("there is no baseline " + file + "\n  help: write it with --write-baseline");
        }
    }

    private static void tellGone(List<Baseline.Entry> gone, Path file, PrintWriter err) {
        for (Baseline.Entry entry : gone) {
            err.println("note: no longer found, though " + file + " lists it: "
                    + Visible.text(entry.key().file()) + ": " + Visible.text(entry.message()) + " ["
                    + Visible.text(entry.key().rule()) + "]");
        }
        if (!gone.isEmpty()) {
            err.println("  help: --write-baseline makes the file anew");
        }
        err.flush();
    }

    private static Findings only(Findings findings, Predicate<Diagnostic> told) {
        Checked checked = findings.checked();
        List<Diagnostic> some = checked.diagnostics().stream().filter(told).toList();
        return findings.with(new Checked(checked.site(), some, checked.texts(), checked.files(), checked.timings()));
    }
}
