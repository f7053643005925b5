package dev.glossator.cli;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Built;
import dev.glossator.build.Checked;
import dev.glossator.model.Settings;
import dev.glossator.publish.OutputFolder;
import dev.glossator.report.Summary;
import dev.glossator.report.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code glossator build}: makes the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks a site and builds it. Publishes nothing if there is an error.",
        footer = {"", "Example: glossator build --source my-site --output public --base-url https://example.org/talks/"
        })
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder that the site goes to (default: site/ in the source folder).")
    private @Nullable Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "Where the site will be published; needed for the feed, the sitemap and canonical links.")
    private String baseUrl = "";

    @Option(
            names = "--portable",
            description = "Make a site that also works opened from disk: links name `index.html`.")
    private boolean portable;

    @Option(
            names = "--revision",
            paramLabel = "COMMIT",
            defaultValue = "",
            description = "The commit that the site is built from; it is named on the page with the id about.")
    private String revision = "";

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path folder = output == null ? site.source().resolve("site") : output;
        refuse(folder);
        BuildRequest request = request();
        Built built = ProgressLine.during(err, progress -> Build.build(request, folder, progress));
        report.print(Findings.of(built.checked(), site.source()), out);
        site.tell(built.checked().timings(), err);
        (report.isHuman() ? out : err).println(lastLine(built, folder));
        return built.published().isPresent() ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private void refuse(Path folder) {
        OutputFolder.refusal(folder, site.source(), Path.of(System.getProperty("user.home")))
                .ifPresent(reason -> {
                    throw new UsageException("the site cannot go to " + folder + ": " + reason);
                });
    }

    private BuildRequest request() {
        BuildRequest request = site.request(checkedBaseUrl());
        return (portable ? request.asPortable() : request).of(checkedRevision());
    }

    private String checkedRevision() {
        if (!revision.matches("[0-9A-Za-z._/+-]{0,64}")) {
            throw new UsageException("--revision must be the name of a commit, not `" + Visible.text(revision) + "`");
        }
        return revision;
    }

    private String checkedBaseUrl() {
        if (baseUrl.isEmpty()) {
            return baseUrl;
        }
        return Settings.asBase(baseUrl)
                .orElseThrow(() -> new UsageException(
                        "--base-url must be the whole address of a folder such as https://example.org/talks/, not `"
                                + baseUrl + "`"));
    }

    private static String lastLine(Built built, Path folder) {
        Checked checked = built.checked();
        return built.published()
                .map(published -> ResultLine.of(built, published, folder))
                .orElseGet(() -> "Nothing published: "
                        + Summary.of(checked.diagnostics(), checked.files()).words());
    }
}
