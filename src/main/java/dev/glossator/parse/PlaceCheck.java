package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Asset;
import java.util.Optional;

/** Files that lie or are called so that they would not be read. */
public final class PlaceCheck {
    private PlaceCheck() {}

    /** Reports files that are no text and lie where only records are read, and texts whose ending is not the one that is read. */
    public static void check(Asset asset, Reporter reporter) {
        if (asset.isStatic()) {
            return;
        }
        Optional<String> readAs = Folder.readAs(asset.path());
        if (readAs.isPresent()) {
            misnamed(asset.path(), readAs.get(), reporter);
        } else if (asset.path().startsWith(Folder.SOURCES.path())) {
            misplaced(asset, "only `.yaml`, `.json` and `.bib` files with sources are read here", reporter);
        } else if (asset.path().startsWith(Folder.CLAIMS.path())) {
            misplaced(asset, "only `.yaml` files with claims are read here", reporter);
        } else if (asset.path().startsWith(Folder.EVENTS.path())) {
            misplaced(asset, "only `.yaml` files with events are read here", reporter);
        }
    }

    /** Reports a text whose ending is not the one that is read. */
    static void misnamed(String path, String readAs, Reporter reporter) {
        reporter.report(
                Rule.MISPLACED_FILE,
                Span.startOf(path),
                "texts with this ending are not read",
                "rename it to `" + readAs + "`");
    }

    private static void misplaced(Asset asset, String message, Reporter reporter) {
        reporter.report(
                Rule.MISPLACED_FILE, Span.startOf(asset.path()), message, "move it beside the page that shows it");
    }
}
