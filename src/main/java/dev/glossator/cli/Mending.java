package dev.glossator.cli;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Checked;
import dev.glossator.fix.FileFixer;
import dev.glossator.fix.Fixes;
import dev.glossator.fix.MendedText;
import dev.glossator.fix.UnifiedDiff;
import dev.glossator.report.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import java.util.TreeSet;

/** What {@code check --fix} does to the files of a site; says on the other stream what becomes of each. */
final class Mending {
    /** One fix may make room for another, but not for ever. */
    private static final int MOST_ROUNDS = 10;

    private final FileFixer fixer;
    private final PrintWriter err;
    private final Set<String> files = new TreeSet<>();
    private int findings;
    private int refused;

    Mending(BuildRequest request, PrintWriter err) throws IOException {
        this.fixer = FileFixer.in(request.source());
        this.err = err;
    }

    /** Checks the site, mends what is safe to mend and checks again, until nothing changes any more; what is left then. */
    Checked run(BuildRequest request) throws IOException {
        Checked checked = Build.check(request);
        for (int round = 0; round < MOST_ROUNDS && write(Fixes.of(checked.diagnostics(), checked::text)); round++) {
            checked = Build.check(request);
        }
        err.flush();
        return checked;
    }

    /** Whether any file was written. */
    private boolean write(Fixes fixes) {
        int before = findings;
        refused = 0;
        for (MendedText mended : fixes.texts()) {
            fixer.write(mended).ifPresentOrElse(reason -> refuse(mended, reason), () -> count(mended));
        }
        return findings > before;
    }

    private void count(MendedText mended) {
        files.add(mended.path());
        findings += mended.findings();
        err.println("fixed " + Visible.text(mended.path()) + " (" + mended.findings() + ")");
    }

    private void refuse(MendedText mended, String reason) {
        refused++;
        err.println("error: " + Visible.text(mended.path() + " " + reason) + ", so it was not fixed");
    }

    /** Prints what a first round would change, and changes nothing. */
    void show(Checked checked, PrintWriter out) {
        var fixes = Fixes.of(checked.diagnostics(), checked::text);
        for (MendedText mended : fixes.texts()) {
            fixer.refusal(mended).ifPresentOrElse(reason -> refuse(mended, reason), () -> {
                files.add(mended.path());
                findings += mended.findings();
                out.print(UnifiedDiff.of(mended));
            });
        }
        out.flush();
        String more = fixes.postponed() == 0 ? "" : ", and " + fixes.postponed() + " after that";
        err.println(findings == 0 ? "nothing to fix" : "would fix " + counts() + more + "; nothing was written");
        err.flush();
    }

    /** Whether a file that should have been written could not be. */
    boolean isRefused() {
        return refused > 0;
    }

    /** For the last line, e.g. {@code fixed 3 findings in 2 files}. */
    String words() {
        return findings == 0 ? "fixed nothing" : "fixed " + counts();
    }

    private String counts() {
        return counted(findings, "finding") + " in " + counted(files.size(), "file");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
