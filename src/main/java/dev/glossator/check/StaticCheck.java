package dev.glossator.check;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Asset;
import dev.glossator.model.Site;
import java.util.Locale;
import java.util.Set;

/** A rule about files that are copied as they are. */
final class StaticCheck {
    /** Endings of files whose script a browser runs when it opens them, or when another page loads them. */
    private static final Set<String> WITH_SCRIPT = Set.of("html", "htm", "xhtml", "svg", "js", "mjs");

    private StaticCheck() {}

    static void check(Site site, Reporter reporter) {
        for (Asset file : site.statics()) {
            if (WITH_SCRIPT.contains(endingOf(file.path()))) {
                reporter.report(
                        Rule.UNCHECKED_SCRIPT,
                        Span.startOf(file.path()),
                        "this file is published as it is and may hold script",
                        "read it; then list it under `allow` in content/site.yaml, with the reason");
            }
        }
    }

    private static String endingOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
