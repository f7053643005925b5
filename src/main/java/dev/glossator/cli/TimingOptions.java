package dev.glossator.cli;

import dev.glossator.build.Timings;
import dev.glossator.report.TraceReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is told of the time that a command takes. */
final class TimingOptions {
    @Option(names = "--timings", description = "Print how long each stage took.")
    private boolean timings;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Write when each file was read and each page made, for chrome://tracing and ui.perfetto.dev.")
    private @Nullable Path trace;

    void tell(Timings spent, PrintWriter err) {
        if (timings) {
            err.print(TimingTable.of(spent));
            err.flush();
        }
        if (trace != null) {
            var document = new StringWriter();
            TraceReport.write(events(spent), document);
            NamedFile.write(trace, document.toString());
        }
    }

    private static List<TraceReport.Event> events(Timings spent) {
        return spent.steps().stream()
                .map(step -> new TraceReport.Event(
                        step.stage().word(), step.name(), step.thread(), step.start(), step.duration()))
                .toList();
    }
}
