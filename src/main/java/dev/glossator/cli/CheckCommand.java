package dev.glossator.cli;

import dev.glossator.build.Build;
import dev.glossator.build.Checked;
import dev.glossator.report.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code glossator check}: finds what is wrong and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Finds what is wrong in a site. Writes nothing.",
        footer = {"", "Example: glossator check --source my-site --strict"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--coverage",
            description = "Also prints what the sentences of each article rest on, and those that rest on nothing.")
    private boolean coverage;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Checked checked = Build.check(site.request(""));
        report.print(checked, out);
        if (coverage) {
            out.print(CoverageTable.of(checked.site()));
        }
        if (report.isHuman()) {
            out.println(summary(checked));
        }
        if (site.timings()) {
            err.print(TimingTable.of(checked.timings()));
            err.flush();
        }
        return checked.isSound(site.strict()) ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private static String summary(Checked checked) {
        double seconds = checked.timings().total().toMillis() / 1000.0;
        String words = Summary.of(checked.diagnostics(), checked.files()).words();
        return words + String.format(Locale.ROOT, ", %.2f s", seconds);
    }
}
