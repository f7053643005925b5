package dev.glossator.link;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.language.FigureWords;
import dev.glossator.language.Sentences;
import dev.glossator.language.UnitWords;
import dev.glossator.link.KeptLinks.Visit;
import dev.glossator.model.Article;
import dev.glossator.model.Asset;
import dev.glossator.model.Document;
import dev.glossator.model.Event;
import dev.glossator.model.Permalink;
import dev.glossator.model.Settings;
import dev.glossator.model.Site;
import dev.glossator.model.WrittenPage;
import dev.glossator.work.Workers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins documents to a site. */
public final class Linker {
    private final Map<String, SourceText> texts;
    private final Settings settings;
    private final Register register;
    private final FormerIds former;
    private final List<Document> drafts;
    private final Set<String> lost;
    private final Reporter reporter;

    private Linker(List<Document> documents, LinkOptions options, Reporter reporter) {
        this.texts = documents.stream()
                .map(Document::source)
                .collect(Collectors.toMap(SourceText::path, Function.identity(), (first, second) -> first));
        this.settings = settings(documents, options);
        this.drafts = leftOut(documents, options);
        this.lost =
                pathsOf(documents.stream().filter(it -> !it.lost().isEmpty()).toList());
        this.register = Register.of(without(drafts, documents), reporter);
        this.former = FormerIds.of(register, reporter);
        this.reporter = reporter;
    }

    /**
     * The site that documents make. References that lead nowhere, names with several owners and descriptions that differ are reported.
     *
     * @param documents sorted by path
     * @param assets the other files beside them
     */
    public static Site link(List<Document> documents, List<Asset> assets, LinkOptions options, Reporter reporter) {
        return link(documents, assets, options, new KeptLinks(), reporter);
    }

    /**
     * The same after a change: a page is linked again only if it must be.
     *
     * @param kept the pages as they were linked last; takes in those of this site
     */
    public static Site link(
            List<Document> documents, List<Asset> assets, LinkOptions options, KeptLinks kept, Reporter reporter) {
        return new Linker(documents, options, reporter).link(assets, kept);
    }

    private Site link(List<Asset> assets, KeptLinks kept) {
        List<WrittenPage> written = register.written();
        var places = new Places(written, assets, pathsOf(drafts), lost, register.recorded());
        kept.begin(ground(written, assets), places.anchors());
        var names = kept.names(register.entries());
        NameClaims.check(register.entries(), reporter);
        var suggestions = new Suggestions();
        var unknown = new Unknown(register, names, former, suggestions);
        RecordReferences.check(register, settings, unknown, reporter);
        var addresses = new AddressResolver(places, former, suggestions);
        var site = new PageLinker.Surroundings(
                names,
                Titles.of(register.entries().values(), settings.language()),
                UnitWords.of(settings.language()).orElse(null),
                FigureWords.of(settings.language()).orElse(null),
                register.sources(),
                register.claims(),
                register.events(),
                unknown,
                addresses,
                Sentences.of(settings.language()),
                settings.autolink(),
                settings.marksQuotations(),
                reporter);
        List<Visit> visits = Workers.each(written, page -> kept.visit(page, textOf(page), site));
        visits.forEach(visit -> visit.found().forEach(reporter::report));
        kept.keep(visits, site);
        var ofSite = addresses.forPage(reporter);
        Settings pictured = withImage(ofSite);
        return site(visits, pictured, names, files(written, assets, shown(visits, ofSite)));
    }

    /** The settings with the place of the site's picture; as they were, if it was reported. */
    private Settings withImage(AddressResolver addresses) {
        return Optional.ofNullable(settings.image())
                .flatMap(image -> addresses.picture(image, Permalink.HOME))
                .map(settings::withImage)
                .orElse(settings);
    }

    private KeptLinks.Ground ground(List<WrittenPage> written, List<Asset> assets) {
        return KeptLinks.Ground.of(
                written,
                settings,
                List.copyOf(register.sources().values()),
                List.copyOf(register.claims().values()),
                List.copyOf(register.events().values()),
                assets,
                pathsOf(drafts),
                lost,
                register.lost(),
                register.recorded());
    }

    /** Files that links and pictures on pages lead to, in the order of files and text. */
    private static List<ShownFile> shown(List<Visit> visits, AddressResolver ofSite) {
        return Stream.concat(visits.stream().flatMap(visit -> visit.shown().stream()), ofSite.shown().stream())
                .sorted(Comparator.comparing(ShownFile::span))
                .toList();
    }

    /** The files that are published as they are, and those that nothing uses. */
    private record Files(Map<Permalink, Asset> pictures, List<Asset> statics, List<Asset> unused) {}

    private Files files(List<WrittenPage> written, List<Asset> assets, List<ShownFile> shown) {
        List<Asset> statics = assets.stream().filter(Asset::isStatic).toList();
        var addresses = Addresses.of(written, register.sources().values(), former.redirects(), reporter);
        addresses.giveToShown(shown);
        addresses.giveToStatics(statics);
        return new Files(
                shown.stream()
                        .collect(Collectors.toMap(
                                ShownFile::permalink, ShownFile::asset, (first, second) -> first, TreeMap::new)),
                statics,
                UnusedFiles.among(assets, shown, drafts));
    }

    private SourceText textOf(WrittenPage page) {
        return Objects.requireNonNull(texts.get(page.span().file()));
    }

    private Site site(List<Visit> visits, Settings pictured, Names names, Files files) {
        var linked = LinkedPages.of(visits);
        return new Site(
                pictured,
                linked.articles,
                linked.entries,
                List.copyOf(register.sources().values()),
                List.copyOf(register.claims().values()),
                register.events().values().stream().sorted(Event.ORDER).toList(),
                linked.pages,
                linked.mentions,
                linked.citations,
                ClaimNames.in(register.claims().values(), names),
                linked.claims,
                linked.quotations,
                linked.provenance,
                files.pictures,
                files.statics,
                files.unused,
                former.redirects());
    }

    private static List<Document> leftOut(List<Document> documents, LinkOptions options) {
        return documents.stream()
                .filter(document -> !options.drafts() && isDraft(document))
                .toList();
    }

    private static List<Document> without(List<Document> leftOut, List<Document> documents) {
        Set<String> paths = pathsOf(leftOut);
        return documents.stream()
                .filter(document -> !paths.contains(document.source().path()))
                .toList();
    }

    private static Set<String> pathsOf(List<Document> documents) {
        return documents.stream().map(document -> document.source().path()).collect(Collectors.toSet());
    }

    private static boolean isDraft(Document document) {
        return document.page()
                .filter(page -> page instanceof Article article && article.status() == Article.Status.DRAFT)
                .isPresent();
    }

    private static Settings settings(List<Document> documents, LinkOptions options) {
        return options.applyTo(documents.stream()
                .flatMap(document -> document.settings().stream())
                .findFirst()
                .orElse(Settings.ABSENT));
    }
}
