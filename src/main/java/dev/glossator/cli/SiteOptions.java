package dev.glossator.cli;

import dev.glossator.build.BuildRequest;
import dev.glossator.build.Timings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads a site. */
final class SiteOptions {
    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds content/ (default: this folder).")
    private Path source = Path.of(".");

    @Option(names = "--strict", description = "Let warnings count as errors.")
    private boolean strict;

    @Option(names = "--drafts", description = "Take articles with `status: draft` along.")
    private boolean drafts;

    @Option(names = "--jobs", paramLabel = "N", description = "How many threads to use (default: one for each core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day on which overdue reviews are judged (default: SOURCE_DATE_EPOCH, else the clock).")
    private @Nullable LocalDate today;

    @Mixin
    private TimingOptions timing = new TimingOptions();

    Path source() {
        return source;
    }

    boolean strict() {
        return strict;
    }

    /** Tells how long it took, as far as it was asked for. */
    void tell(Timings timings, PrintWriter err) {
        timing.tell(timings, err);
    }

    BuildRequest request(String baseUrl) {
        if (jobs < 1) {
            throw new UsageException("--jobs must be at least 1, not " + jobs);
        }
        return new BuildRequest(source, baseUrl, drafts, strict, jobs, today());
    }

    private Optional<LocalDate> today() {
        return today != null ? Optional.of(today) : sourceDate(System.getenv("SOURCE_DATE_EPOCH"));
    }

    /** The day of a number of seconds since 1970, as reproducible builds hand it over; see reproducible-builds.org. */
    static Optional<LocalDate> sourceDate(@Nullable String seconds) {
        if (seconds == null || seconds.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds.strip())), ZoneOffset.UTC));
        } catch (RuntimeException notANumber) {
            throw new UsageException("SOURCE_DATE_EPOCH must be a number of seconds, not `" + seconds + "`");
        }
    }
}
