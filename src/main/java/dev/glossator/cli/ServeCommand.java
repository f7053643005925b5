package dev.glossator.cli;

import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.Built;
import dev.glossator.publish.PublishException;
import dev.glossator.render.TemplateException;
import dev.glossator.serve.Preview;
import dev.glossator.serve.SiteWatcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.Callable;
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

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!report.isForPeople()) {
            throw new UsageException("`serve` prints build after build: its --format is human or short");
        }
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("glossator-serve");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        build(folder, out);
        try (var preview = Preview.start(folder, port);
                var watcher = SiteWatcher.watch(site.source())) {
            out.println("Serving " + preview.address() + "  (Ctrl+C stops)");
            while (!Thread.currentThread().isInterrupted()) {
                Set<String> changed = watcher.next();
                out.println("changed " + String.join(", ", changed));
                build(folder, out);
            }
        }
        return ExitCode.OK;
    }

    /** A fault in the theme or on the disk is told; the last good pages stay. */
    private void build(Path folder, PrintWriter out) throws IOException {
        BuildRequest request = site.request("");
        try {
            Built built = Build.build(request, folder);
            report.print(Findings.of(built.checked(), site.source()), out);
            site.tell(built.checked().timings(), spec.commandLine().getErr());
            out.println(built.published()
                    .map(published -> ResultLine.of(built, published))
                    .orElse(
                            Files.exists(folder.resolve("index.html"))
                                    ? "still serving the last good build"
                                    : "nothing to show yet"));
        } catch (PublishException | TemplateException fault) {
            out.println("error: " + fault.getMessage());
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
                public FileVisitResult postVisitDirectory(
                        Path visited, @org.jspecify.annotations.Nullable IOException failure) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException left) {
            System.err.println("left behind: " + folder);
        }
    }
}
