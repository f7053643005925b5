package dev.glossator.cli;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Checked;
import dev.glossator.diagnostic.Change;
import dev.glossator.history.Base;
import dev.glossator.history.Comparison;
import dev.glossator.report.ChangeJson;
import dev.glossator.report.ChangeReport;
import dev.glossator.report.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glossator diff}: tells what changed in meaning; writes nothing. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Tells what a site says that it did not say in another state, and the other way round. Writes nothing.",
        footer = {
            "",
            "Examples:",
            "  glossator diff main                 what this branch changes",
            "  glossator diff HEAD~1 --format json",
            "  glossator diff ../talks-of-yesterday",
            "",
            "Drafts are compared too. Exit code 0 whether or not something changed, 1 if the content has errors."
        })
final class DiffCommand implements Callable<Integer> {
    /** The forms of the result. */
    enum Format {
        human,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "BASE",
            description = "A revision of git such as main or HEAD~1, or a folder that holds content/; "
                    + "a folder if it begins with / or . or if there is no such revision.")
    private String base = "";

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds content/ (default: this folder).")
    private Path source = Path.of(".");

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "human",
            description = "How changes are printed: ${COMPLETION-CANDIDATES} (default: human).")
    private Format format = Format.human;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        var earlier = new Earlier(Base.of(base, source), spec.commandLine().getErr());
        var request =
                new BuildRequest(source, "", true, false, Runtime.getRuntime().availableProcessors(), Optional.empty());
        Checked now = Build.check(request);
        if (!now.isSound(false)) {
            earlier.refuse(now);
            return ExitCode.PROBLEMS;
        }
        Checked then = earlier.check(request);
        earlier.tellErrors(then);
        print(Comparison.of(then.site(), now.site()), out);
        return ExitCode.OK;
    }

    private void print(List<Change> changes, PrintWriter out) {
        if (format == Format.json) {
            ChangeJson.write(base, changes, out);
        } else {
            out.print(new ChangeReport(base).of(changes));
            out.println(summary(changes.size()));
        }
        out.flush();
    }

    private String summary(int changes) {
        String count = changes == 0 ? "nothing changed" : changes == 1 ? "1 change" : changes + " changes";
        return count + " in meaning since " + Visible.text(base);
    }
}
