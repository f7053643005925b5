package dev.glossator.cli;

import dev.glossator.build.Checked;
import dev.glossator.build.LiveBuild;
import dev.glossator.build.Rebuilt;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.report.Visible;
import dev.glossator.serve.EditLoop;
import dev.glossator.serve.Hosts;
import dev.glossator.serve.Preview;
import dev.glossator.serve.SiteWatcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code glossator serve}: shows the site while it is written. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Serves a site to this machine alone, and builds it again when a file changes.",
        footer = {"", "The pages go to a temporary folder; site/ is not touched. Ctrl+C stops."})
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "4000",
            description = "The port; if it is taken, the next free one (default: 4000).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Let other devices see the site at this name or address of this machine, or at all: 0.0.0.0.")
    private @Nullable String host;

    @Option(names = "--open", description = "Open the site in the browser.")
    private boolean opens;

    @Option(names = "--open-changed", description = "Lead the browser to the page that changed.")
    private boolean opensChanged;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!report.isForPeople()) {
            throw new UsageException("`serve` prints build after build: its --format is human or short");
        }
        if (!Files.isDirectory(site.source().resolve("content"))) {
            throw new NoSuchFileException(site.source().resolve("content").toString());
        }
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("glossator-serve");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        LiveBuild build = LiveBuild.into(folder, site.request(""));
        try (var watcher = SiteWatcher.watch(site.source());
                var preview = Preview.start(folder, hosts(), port);
                var loop = new EditLoop(build, preview, opensChanged, new Told(out))) {
            loop.rebuild(Set.of());
            out.println("Serving " + preview.address() + "  (Ctrl+C stops)");
            if (opens && !SystemBrowser.open(preview.address())) {
                out.println("no browser could be opened; open that address in yours");
            }
            loop.run(watcher);
        }
        return ExitCode.OK;
    }

    private Hosts hosts() {
        if (host == null) {
            return Hosts.LOOPBACK;
        }
        try {
            return Hosts.of(host);
        } catch (IOException unknown) {
            throw new UsageException("--host must be a name or address of this machine, not `" + host + "`");
        }
    }

    /** Prints what became of changes; of the findings, those that were not there before. */
    private final class Told implements EditLoop.Listener {
        private final PrintWriter out;
        private Set<Diagnostic> last = Set.of();
        private boolean hasErrors;

        Told(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void built(Set<String> changed, Rebuilt rebuilt, Optional<String> early) {
            tellNew(rebuilt.checked());
            last = Set.copyOf(rebuilt.checked().diagnostics());
            site.tell(rebuilt.checked().timings(), spec.commandLine().getErr());
            if (!changed.isEmpty()) {
                out.println(Visible.text(ChangeLine.of(ChangeLine.lasting(changed, site.source()), rebuilt, early)));
            }
            rebuilt.fault().ifPresent(fault -> out.println("error: " + fault));
            boolean hadErrors = hasErrors;
            hasErrors =
                    rebuilt.fault().isPresent() || !rebuilt.checked().errors().isEmpty();
            if (hasErrors) {
                out.println("shown in the browser; the pages of files without errors are up to date");
            } else if (hadErrors) {
                out.println("no errors any more");
            }
            out.flush();
        }

        private void tellNew(Checked checked) {
            List<Diagnostic> fresh = checked.diagnostics().stream()
                    .filter(one -> !last.contains(one))
                    .toList();
            try {
                report.print(Findings.of(checked.withOnly(fresh), site.source()), out);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void failed(Set<String> changed, String message) {
            out.println("error: " + Visible.text(message));
            out.println("still serving the last good build");
            out.flush();
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException left) {
            System.err.println("left behind: " + folder);
        }
    }
}
