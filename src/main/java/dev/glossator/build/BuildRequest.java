package dev.glossator.build;

import dev.glossator.link.LinkOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one build is to do.
 *
 * @param source the folder that holds {@code content/}
 * @param baseUrl takes the place of the one in {@code site.yaml}; empty to keep that
 * @param drafts whether drafts are part of the site
 * @param strict whether a warning keeps the site from being published, as an error does
 * @param jobs how many threads, at least 1
 * @param today the day on which reviews are judged; empty for the clock in the site's zone
 * @param portable whether links name files, so that the site can be opened from disk
 * @param revision the commit that the site is built from, to be named on the page about it; empty to name none
 */
public record BuildRequest(
        Path source,
        String baseUrl,
        boolean drafts,
        boolean strict,
        int jobs,
        Optional<LocalDate> today,
        boolean portable,
        String revision) {
    public BuildRequest {
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job");
        }
    }

    /** For a site that stands on a server. */
    public BuildRequest(
            Path source, String baseUrl, boolean drafts, boolean strict, int jobs, Optional<LocalDate> today) {
        this(source, baseUrl, drafts, strict, jobs, today, false, "");
    }

    /** The same for a site that is opened from disk. */
    public BuildRequest asPortable() {
        return new BuildRequest(source, baseUrl, drafts, strict, jobs, today, true, revision);
    }

    /** The same for a site that is built from a commit. */
    public BuildRequest of(String commit) {
        return new BuildRequest(source, baseUrl, drafts, strict, jobs, today, portable, commit);
    }

    LinkOptions linkOptions() {
        Path name = source.toAbsolutePath().normalize().getFileName();
        return new LinkOptions(drafts, name == null ? "" : name.toString(), baseUrl, revision);
    }
}
