package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Asset;
import dev.glossator.model.Folded;
import dev.glossator.model.Permalink;
import dev.glossator.model.Redirect;
import dev.glossator.model.Section;
import dev.glossator.model.Source;
import dev.glossator.model.WrittenPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has which address of the site. Two addresses that differ only in case or Unicode form are one on some machines, and no file can lie
 * where others need a folder; what would need a taken one is reported.
 */
final class Addresses {
    /** What every site may have beside its pages. */
    private static final Map<String, String> OUTPUTS = Map.ofEntries(
            Map.entry("404.html", "the page for addresses that have none"),
            Map.entry("feed.xml", "the feed"),
            Map.entry("feed.json", "the feed"),
            Map.entry("corrections/feed.xml", "the feed of corrections"),
            Map.entry("corrections/feed.json", "the feed of corrections"),
            Map.entry("claims/feed.xml", "the feed of changes of status"),
            Map.entry("claims/feed.json", "the feed of changes of status"),
            Map.entry("sitemap.xml", "the sitemap"),
            Map.entry("data/claims.json", "the claims as data"),
            Map.entry("data/claims.csv", "the claims as data"),
            Map.entry("data/events.json", "the events as data"),
            Map.entry("data/events.csv", "the events as data"),
            Map.entry("data/sources.json", "the sources as data"),
            Map.entry("data/sources.bib", "the sources as data"),
            Map.entry("data/claims.schema.json", "the JSON Schema of the claims"),
            Map.entry("data/events.schema.json", "the JSON Schema of the events"));

    /** Folders in which nothing of the content may lie. */
    private static final Map<String, String> FOLDERS = Map.of(
            "assets", "the theme",
            "search", "the index of the search",
            "schemas", "the JSON Schemas",
            ".glossator", "Glossator’s books");

    private final Map<String, Owner> files = new HashMap<>();
    private final Map<String, Owner> folders = new HashMap<>();
    private final Reporter reporter;

    private Addresses(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Whose an address is, in words, and where that is described. */
    private record Owner(String words, @Nullable Span span) {}

    /**
     * The addresses of a site's pages, and of what it makes beside them.
     *
     * @param written in a fixed order
     */
    static Addresses of(
            List<WrittenPage> written, Collection<Source> sources, List<Redirect> redirects, Reporter reporter) {
        var addresses = new Addresses(reporter);
        for (Section section : Section.values()) {
            addresses.give(section.permalink(), new Owner("the section `" + section.id() + "`", null));
        }
        OUTPUTS.forEach((path, words) -> addresses.give(new Permalink(path), new Owner(words, null)));
        for (WrittenPage page : written) {
            addresses.give(page.permalink(), new Owner("the page `" + page.title() + "`", page.span()));
        }
        for (Source source : sources) {
            addresses.give(source.permalink(), new Owner("the source `" + source.id() + "`", source.span()));
        }
        for (Redirect redirect : redirects) {
            addresses.give(
                    redirect.from(), new Owner("the former address of `" + redirect.title() + "`", redirect.span()));
        }
        addresses.give(Permalink.HOME, new Owner("the home page", null));
        return addresses;
    }

    /**
     * Gives files that pages show or link to their places beside them; of two that need one place the second one is reported.
     *
     * @param shown in a fixed order
     */
    void giveToShown(List<ShownFile> shown) {
        for (ShownFile file : shown) {
            Optional<Owner> taken = taken(file.permalink());
            if (taken.isEmpty()) {
                give(file.permalink(), new Owner(words(file.asset()), file.span()));
            } else if (!taken.get().words.equals(words(file.asset()))) {
                report(file.permalink(), file.span(), taken.get());
            }
        }
    }

    /**
     * Gives static files their places; those that need a taken one are reported.
     *
     * @param statics sorted by path
     */
    void giveToStatics(List<Asset> statics) {
        for (Asset file : statics) {
            Span span = Span.startOf(file.path());
            taken(file.permalink())
                    .ifPresentOrElse(
                            taken -> report(file.permalink(), span, taken),
                            () -> give(file.permalink(), new Owner(words(file), span)));
        }
    }

    private static String words(Asset file) {
        return "`" + file.path() + "`";
    }

    private void give(Permalink permalink, Owner owner) {
        files.putIfAbsent(Folded.of(permalink.file()), owner);
        foldersOf(permalink).forEach(folder -> folders.putIfAbsent(folder, owner));
    }

    private Optional<Owner> taken(Permalink permalink) {
        List<String> needed = foldersOf(permalink);
        String file = Folded.of(permalink.file());
        String first = needed.isEmpty() ? file : needed.get(0);
        return Optional.ofNullable(files.get(file))
                .or(() -> Optional.ofNullable(FOLDERS.get(first)).map(words -> new Owner(words, null)))
                .or(() -> Optional.ofNullable(folders.get(file)))
                .or(() -> needed.stream()
                        .flatMap(folder -> Optional.ofNullable(files.get(folder)).stream())
                        .findFirst());
    }

    /** The folders on the way to its file, outermost first. */
    private static List<String> foldersOf(Permalink permalink) {
        String file = Folded.of(permalink.file());
        List<String> folders = new ArrayList<>();
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            folders.add(file.substring(0, slash));
        }
        return folders;
    }

    private void report(Permalink permalink, Span span, Owner taken) {
        Diagnostic finding = Diagnostic.of(
                        Rule.TAKEN_ADDRESS, span, "the address `/" + permalink.path() + "` belongs to " + taken.words)
                .help("rename the file: addresses that differ only in case or Unicode form are one on some machines");
        reporter.report(taken.span == null ? finding : finding.related("that one is here", taken.span));
    }
}
