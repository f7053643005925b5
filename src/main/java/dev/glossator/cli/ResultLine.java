package dev.glossator.cli;

import dev.glossator.build.Built;
import dev.glossator.model.Site;
import dev.glossator.publish.Published;
import dev.glossator.report.Summary;
import java.nio.file.Path;
import java.util.Locale;

/** The last line of a build: what there is, how long it took, and where to look. */
final class ResultLine {
    private ResultLine() {}

    /** With the address of the home page on disk. */
    static String of(Built built, Published published, Path folder) {
        return of(built, published) + " -> " + folder.normalize().resolve("index.html") + problems(built);
    }

    /** Without an address. */
    static String of(Built built, Published published) {
        Site site = built.checked().site();
        double seconds = built.checked().timings().total().toMillis() / 1000.0;
        return String.format(
                Locale.ROOT,
                "Built %s, %s, %s, %s in %.1f s (%d unchanged)",
                count(built.pages(), "page"),
                count(site.claims().size(), "claim"),
                site.entries().size() == 1 ? "1 entry" : site.entries().size() + " entries",
                count(site.sources().size(), "source"),
                seconds,
                published.unchanged());
    }

    private static String problems(Built built) {
        String counts = Summary.of(
                        built.checked().diagnostics(), built.checked().files())
                .counts();
        return counts.isEmpty() ? "" : "   " + counts;
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
