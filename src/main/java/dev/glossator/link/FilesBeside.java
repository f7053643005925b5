package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Asset;
import dev.glossator.model.Permalink;
import dev.glossator.model.PictureKind;
import dev.glossator.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that links and pictures of one page lead to, which come to lie beside it. A file that is not published is reported. */
final class FilesBeside {
    private static final Set<String> LINKED = Set.of("pdf", "csv", "json", "txt");

    private final Places places;
    private final Suggestions.Among known;
    private final Reporter reporter;
    private final List<ShownFile> shown = new ArrayList<>();

    FilesBeside(Places places, Suggestions.Among known, Reporter reporter) {
        this.places = places;
        this.known = known;
        this.reporter = reporter;
    }

    /** The same for one page, with findings and shown files of its own. */
    FilesBeside forPage(Reporter ofPage) {
        return new FilesBeside(places, known, ofPage);
    }

    /** In the order of the text. */
    List<ShownFile> shown() {
        return shown.stream().sorted(Comparator.comparing(ShownFile::span)).toList();
    }

    /** Where a file lies to which a link leads; empty if it was reported. */
    Optional<Target> linked(Asset file, String path, Permalink page, Span span) {
        boolean isPublished =
                file.isStatic() || PictureKind.promisedBy(path).isPresent() || LINKED.contains(endingOf(path));
        if (!isPublished) {
            refuseKind(path, span);
        }
        return isPublished ? Optional.of(publish(file, page, span)) : Optional.empty();
    }

    /** Where a picture lies, and how large it is; empty if it was reported. */
    Optional<ShownPicture> picture(String path, Permalink page, Span span) {
        Optional<Asset> file = places.asset(path);
        if (file.isEmpty()) {
            reporter.report(missingPicture(path, span));
            return Optional.empty();
        }
        if (PictureKind.promisedBy(path).isEmpty()) {
            refuseKind(path, span);
            return Optional.empty();
        }
        if (!file.get().fault().isEmpty()) {
            reporter.report(
                    Rule.BROKEN_PICTURE,
                    span,
                    "`" + path + "` cannot be shown: " + file.get().fault(),
                    "open it in a program for pictures, and save it anew with the ending of its kind");
            return Optional.empty();
        }
        return Optional.of(
                new ShownPicture(publish(file.get(), page, span), file.get().size()));
    }

    private void refuseKind(String path, Span span) {
        reporter.report(
                Rule.REFUSED_ADDRESS,
                span,
                "files that end in `." + endingOf(path) + "` are not published",
                "pictures may be png, jpg, gif, webp or avif; a link may lead to pdf, csv, json or txt, or to any file in content/static/");
    }

    private static String endingOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A static file has its own address; any other comes to lie beside the page. */
    private Target publish(Asset file, Permalink page, Span span) {
        if (file.isStatic()) {
            return new Target.Inside(file.permalink(), "");
        }
        Permalink permalink = page.beside(file.path().substring(file.path().lastIndexOf('/') + 1));
        shown.add(new ShownFile(permalink, file, span));
        return new Target.Inside(permalink, "");
    }

    private Diagnostic missingPicture(String path, Span span) {
        Diagnostic finding = Diagnostic.of(Rule.MISSING_PICTURE, span, "there is no picture `" + path + "`");
        return known.nearest(path, span)
                .map(near -> finding.help("the nearest file is `" + near + "`"))
                .orElse(finding.help(
                        "a path is relative to the file it stands in, for instance `hall.png` for one beside it"));
    }
}
