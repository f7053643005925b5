package dev.glossator.check;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Severity;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Article;
import dev.glossator.model.Asset;
import dev.glossator.model.Claim;
import dev.glossator.model.Entry;
import dev.glossator.model.Site;
import dev.glossator.model.Source;
import dev.glossator.model.SourceReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Editorial rules over the linked site: what is missing, and what nothing uses. */
public final class SiteCheck {
    private final Site site;
    private final Reporter reporter;
    private final Set<String> filesWithErrors;

    private SiteCheck(Site site, Reporter reporter) {
        this.site = site;
        this.reporter = reporter;
        this.filesWithErrors = reporter.sorted().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(found -> found.span().file())
                .collect(Collectors.toSet());
    }

    /**
     * Reports what is missing and what nothing uses. What an error hides is not judged: a field that was mistyped is not missing, and a
     * text that could not be read may use any source.
     */
    public static void check(Site site, Reporter reporter) {
        var check = new SiteCheck(site, reporter);
        site.articles().forEach(check::article);
        site.articles().forEach(article -> CorrectionCheck.check(article, reporter));
        StaticCheck.check(site, reporter);
        ClaimCheck.check(site, reporter);
        QuotationCheck.check(site, reporter);
        EventCheck.check(site, reporter);
        FigureCheck.check(site.claims(), reporter);
        ShareCheck.check(site.claims(), reporter);
        SumCheck.check(site, reporter);
        if (check.filesWithErrors.isEmpty()) {
            check.unusedFiles();
            check.unusedSources();
            ClaimCheck.checkUse(site, reporter);
            EventCheck.checkUse(site, reporter);
            unmentionedEntries(site)
                    .forEach(entry -> reporter.report(Diagnostic.of(
                            Rule.UNMENTIONED_ENTRY, entry.span(), "no text mentions the entry `" + entry.id() + "`")));
        }
    }

    private void article(Article article) {
        if (article.status() != Article.Status.PUBLISHED
                || filesWithErrors.contains(article.span().file())) {
            return;
        }
        if (article.summary().isEmpty()) {
            reporter.report(
                    Rule.MISSING_SUMMARY,
                    article.span(),
                    "this article has no `summary`",
                    "write one or two sentences: they stand below the title, in lists and in feeds");
        }
        if (article.published() == null) {
            reporter.report(
                    Rule.MISSING_PUBLISHED,
                    article.span(),
                    "this article has no `published` date",
                    "write the day, or `status: draft`");
        }
    }

    private void unusedFiles() {
        for (Asset file : site.unused()) {
            reporter.report(
                    Rule.UNUSED_FILE,
                    Span.startOf(file.path()),
                    "no page shows this file or links to it, so it is not published",
                    "show it, delete it, or move it to content/static/ to publish it as it is");
        }
    }

    private void unusedSources() {
        Set<String> used = new HashSet<>(site.citations().keySet());
        Stream<SourceReference> listed = Stream.concat(
                site.articles().stream().flatMap(article -> article.sources().stream()),
                site.entries().stream()
                        .flatMap(entry -> Stream.concat(entry.sources().stream(), entry.sourcesOfParts().stream())));
        listed.forEach(reference -> used.add(reference.source()));
        site.sources().forEach(source -> source.derivesFrom().forEach(origin -> used.add(origin.source())));
        for (Claim claim : site.claims()) {
            used.addAll(claim.sources());
            if (claim.was() != null) {
                used.add(claim.was().source());
            }
        }
        site.events().forEach(event -> event.sources().forEach(reference -> used.add(reference.source())));
        for (Source source : site.sources()) {
            if (!used.contains(source.id())) {
                reporter.report(
                        Rule.UNUSED_SOURCE,
                        source.span(),
                        "nothing cites or lists the source `" + source.id() + "`",
                        "cite it with `[@" + source.id() + "]`, or delete its record");
            }
        }
    }

    /** The entries that nothing uses, in the order of the site. */
    static List<Entry> unmentionedEntries(Site site) {
        Set<String> named = new HashSet<>(site.mentions().keySet());
        site.articles().forEach(article -> article.actors().forEach(actor -> named.add(actor.entry())));
        site.entries().forEach(entry -> {
            entry.roles().forEach(role -> named.add(role.of()));
            entry.relations().forEach(relation -> named.add(relation.to()));
        });
        site.claims().forEach(claim -> claim.parties().forEach(party -> named.add(party.entry())));
        site.events().forEach(event -> event.parties().forEach(party -> named.add(party.entry())));
        return site.entries().stream()
                .filter(entry -> !named.contains(entry.id()))
                .toList();
    }
}
