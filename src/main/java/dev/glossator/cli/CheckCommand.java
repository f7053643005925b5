package dev.glossator.cli;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Checked;
import dev.glossator.check.NameCensus;
import dev.glossator.check.SentenceCensus;
import dev.glossator.history.Base;
import dev.glossator.report.Summary;
import dev.glossator.report.Surveys;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code glossator check}: finds what is wrong; writes nothing but what {@code --fix} asks for. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Finds what is wrong in a site. Writes nothing without --fix.",
        footer = {
            "",
            "Examples:",
            "  glossator check --source my-site --strict",
            "  glossator check --fix --diff     see what --fix would change",
            "  glossator check --since main     see too that changes since main were declared",
            "  glossator check --write-baseline known.json, then --baseline known.json     see what is new alone",
            "",
            "With --fix the findings are those that are left; a file that cannot be written is exit code 2."
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Option(
            names = "--coverage",
            description = "Also prints what the sentences of each article rest on, and those that rest on nothing.")
    private boolean coverage;

    @Option(names = "--fix", description = "Apply the safe fixes of findings to the files of content/.")
    private boolean fix;

    @Option(
            names = "--diff",
            description = "With --fix: print what it would change as a unified diff, and change nothing.")
    private boolean diff;

    @Option(
            names = "--mentions",
            description =
                    "Also print names without an entry, entries that nothing uses, and surnames of several people.")
    private boolean mentions;

    @Option(
            names = "--since",
            paramLabel = "BASE",
            description =
                    "Also finds changes of meaning since a revision of git or a folder that readers are not told of.")
    private @Nullable String since;

    @Override
    public Integer call() throws IOException {
        if ((mentions || coverage) && !report.takesSurveys()) {
            throw new UsageException("--mentions and --coverage are for --format human, short and json");
        }
        BuildRequest request = site.request("");
        if (diff) {
            return showDiff(request);
        }
        Optional<Earlier> earlier = earlier();
        if (!fix) {
            Checked now = ProgressLine.during(err(), progress -> Build.check(request, progress));
            return print(compared(earlier, now, request), "");
        }
        var mending = new Mending(request, err());
        Checked left = compared(earlier, mending.run(request), request);
        int code = print(left, mending.words() + "; ");
        return mending.isRefused() ? ExitCode.USAGE : code;
    }

    private Optional<Earlier> earlier() throws IOException {
        return since == null ? Optional.empty() : Optional.of(new Earlier(Base.of(since, site.source()), err()));
    }

    private static Checked compared(Optional<Earlier> earlier, Checked now, BuildRequest request) throws IOException {
        return earlier.isPresent() ? earlier.get().compare(now, request) : now;
    }

    private int showDiff(BuildRequest request) throws IOException {
        if (!fix) {
            throw new UsageException("--diff shows what --fix would change: write --fix --diff");
        }
        if (!report.isHuman() || mentions || coverage || since != null || baseline.isUsed()) {
            throw new UsageException(
                    "--diff prints a diff alone, without --mentions, --coverage, --since, a baseline or another --format");
        }
        Checked checked = Build.check(request);
        var mending = new Mending(request, err());
        mending.show(checked, spec.commandLine().getOut());
        return mending.isRefused() ? ExitCode.USAGE : code(checked);
    }

    private int print(Checked checked, String before) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Findings all = Findings.of(checked, site.source()).with(surveys(checked));
        Findings told = baseline.apply(all, err());
        report.print(told, out);
        (report.isHuman() ? out : err()).println(before + summary(told.checked()) + untold(all.count() - told.count()));
        site.tell(checked.timings(), err());
        return code(told.checked());
    }

    private static String untold(int count) {
        return count == 0 ? "" : "; " + count + " in the baseline";
    }

    private Surveys surveys(Checked checked) {
        return new Surveys(
                mentions ? Optional.of(NameCensus.of(checked.site(), checked.texts())) : Optional.empty(),
                coverage ? Optional.of(SentenceCensus.of(checked.site())) : Optional.empty());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private int code(Checked checked) {
        return checked.isSound(site.strict()) ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private static String summary(Checked checked) {
        var seconds =
                BigDecimal.valueOf(checked.timings().total().toMillis(), 3).setScale(2, RoundingMode.HALF_UP);
        return Summary.of(checked.diagnostics(), checked.files()).words() + ", " + seconds + " s";
    }
}
