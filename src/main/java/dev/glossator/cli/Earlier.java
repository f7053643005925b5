package dev.glossator.cli;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Checked;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Span;
import dev.glossator.history.Base;
import dev.glossator.history.SinceCheck;
import dev.glossator.report.HumanReport;
import dev.glossator.report.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Another state of the site that is read beside the present one; what is wrong in it is told on the other stream. */
final class Earlier {
    private final Base base;
    private final PrintWriter err;

    Earlier(Base base, PrintWriter err) {
        this.base = base;
        this.err = err;
    }

    Checked check(BuildRequest request) throws IOException {
        return Build.check(request, base.tree());
    }

    /** The present state with what is found in comparison. */
    Checked compare(Checked now, BuildRequest request) throws IOException {
        if (!now.isSound(false)) {
            return now;
        }
        Checked then = check(request);
        int files = then.filesWithErrors().size();
        if (files > 0) {
            err.println("note: what stands in " + counted(files) + " of " + name()
                    + " with errors is not judged; `glossator diff` shows the errors");
            err.flush();
        }
        return SinceCheck.of(now, then, base.name());
    }

    /** Tells the errors of the present state, which would look as if something were gone. */
    void refuse(Checked now) {
        err.print(new HumanReport(now::text, false).of(now.errors()));
        err.println("error: nothing was compared, because of the errors above");
        err.flush();
    }

    /** Tells the errors of the other state, with its name before their places. */
    void tellErrors(Checked then) {
        List<Diagnostic> errors = then.errors();
        if (!errors.isEmpty()) {
            List<Diagnostic> located = errors.stream().map(this::located).toList();
            err.print(new HumanReport(path -> Optional.empty(), false).of(located));
            err.println("note: " + counted(then.filesWithErrors().size()) + " of " + name()
                    + " with errors: compared as far as it can be understood");
            err.flush();
        }
    }

    private Diagnostic located(Diagnostic finding) {
        Span span = finding.span();
        var place =
                new Span(base.name() + ":" + span.file(), span.line(), span.column(), span.endLine(), span.endColumn());
        return Diagnostic.of(finding.rule(), place, finding.message());
    }

    private String name() {
        return "`" + Visible.text(base.name()) + "`";
    }

    private static String counted(int files) {
        return files == 1 ? "1 file" : files + " files";
    }
}
