package dev.glossator.check;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Claim;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.ClaimStatus;
import dev.glossator.model.Lineage;
import dev.glossator.model.Site;
import dev.glossator.model.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the status of a claim asks for, and claims that no article shows. */
final class ClaimCheck {
    private final Site site;
    private final Lineage lineage;
    private final Reporter reporter;

    private ClaimCheck(Site site, Reporter reporter) {
        this.site = site;
        this.reporter = reporter;
        this.lineage = new Lineage(site.sources().stream().collect(Collectors.toMap(Source::id, Function.identity())));
    }

    /** Reports claims that lack what their status asks for. */
    static void check(Site site, Reporter reporter) {
        var check = new ClaimCheck(site, reporter);
        site.claims().forEach(check::fields);
        site.claims().forEach(check::basis);
    }

    /** Reports claims that no article lists and that no listed one has to do with. */
    static void checkUse(Site site, Reporter reporter) {
        new ClaimCheck(site, reporter).unused();
    }

    private void fields(Claim claim) {
        if (claim.status().isContested() && claim.disputedBy().isEmpty()) {
            missing(claim, "disputed-by", "say who stands against it: the label names the party");
        }
        if (claim.status() == ClaimStatus.WITHDRAWN && claim.date() == null) {
            missing(claim, "date", "say when it was withdrawn");
        }
    }

    private void missing(Claim claim, String field, String help) {
        reporter.report(
                Rule.MISSING_FIELD,
                claim.span(),
                "a claim with the status `" + claim.status().word() + "` needs `" + field + "`",
                help);
    }

    private void basis(Claim claim) {
        List<String> sources = claim.sources();
        if (claim.status() == ClaimStatus.CONFIRMED) {
            confirmed(claim, sources);
        } else if (claim.basis().isEmpty()) {
            reporter.report(
                    Rule.UNSOURCED_CLAIM,
                    claim.span(),
                    "the claim `" + claim.id() + "` rests on no source",
                    "name one under `basis`");
        } else if (claim.status() != ClaimStatus.OFFICIAL && !sources.isEmpty() && !lineage.areIndependent(sources)) {
            single(claim, sources);
        }
    }

    private void confirmed(Claim claim, List<String> sources) {
        if (!lineage.areIndependent(sources)) {
            reporter.report(
                    Rule.UNCONFIRMED_CLAIM,
                    claim.span(),
                    "a claim with the status `confirmed` needs two independent sources" + because(sources),
                    "name another source under `basis`, or write another status");
        }
    }

    private void single(Claim claim, List<String> sources) {
        reporter.report(Diagnostic.of(
                Rule.SINGLE_SOURCE,
                claim.span(),
                "the claim `" + claim.id() + "` rests on one source only" + because(sources)));
    }

    private String because(List<String> sources) {
        return lineage.common(sources)
                .map(origin -> ": all of them go back to `" + origin + "`")
                .orElse("");
    }

    private void unused() {
        Set<String> listed = site.articles().stream()
                .flatMap(article -> article.claims().stream())
                .map(ClaimReference::claim)
                .collect(Collectors.toCollection(HashSet::new));
        site.claimUses().forEach(use -> listed.add(use.claim()));
        Set<String> shown = new HashSet<>(listed);
        for (Claim claim : site.claims()) {
            for (Claim.Relation relation : claim.relations()) {
                if (listed.contains(claim.id())) {
                    shown.add(relation.to());
                }
                if (listed.contains(relation.to())) {
                    shown.add(claim.id());
                }
            }
        }
        for (Claim claim : site.claims()) {
            if (!shown.contains(claim.id())) {
                reporter.report(
                        Rule.UNUSED_CLAIM,
                        claim.span(),
                        "no article lists the claim `" + claim.id() + "`",
                        "list it under `claims` in an article, or delete its record");
            }
        }
    }
}
