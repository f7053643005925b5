package dev.glossator.check;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Claim;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.ClaimStatus;
import dev.glossator.model.Site;
import dev.glossator.model.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the status of a claim asks for, and claims that no article shows. */
final class ClaimCheck {
    private final Site site;
    private final Weight weight;
    private final Reporter reporter;

    private ClaimCheck(Site site, Reporter reporter) {
        this.site = site;
        this.reporter = reporter;
        this.weight = new Weight(site.sources());
    }

    /** Reports claims that lack what their status asks for. */
    static void check(Site site, Reporter reporter) {
        var check = new ClaimCheck(site, reporter);
        site.claims().forEach(check::fields);
        site.claims().forEach(check::history);
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

    /** Earlier states only: the last of them is what the claim is no longer. */
    private void history(Claim claim) {
        if (claim.history().isEmpty()) {
            return;
        }
        Claim.Past last = claim.history().get(claim.history().size() - 1);
        if (last.status() == claim.status()) {
            reporter.report(
                    Rule.CONTRADICTING_HISTORY,
                    claim.span(),
                    "the last line of `history` says `" + last.status().word() + "`, as `status` does",
                    "name earlier states alone, the oldest first; or write what the status is now");
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
        if (weight.isLost(claim) && claim.status() != ClaimStatus.WITHDRAWN) {
            retracted(claim);
        }
        if (claim.status() == ClaimStatus.CONFIRMED) {
            confirmed(claim);
        } else if (claim.basis().isEmpty()) {
            reporter.report(
                    Rule.UNSOURCED_CLAIM,
                    claim.span(),
                    "the claim `" + claim.id() + "` rests on no source",
                    "name one under `basis`");
        } else if (claim.status() != ClaimStatus.OFFICIAL
                && !claim.sources().isEmpty()
                && !weight.isLost(claim)
                && !weight.isDouble(claim)) {
            single(claim);
        }
    }

    private void retracted(Claim claim) {
        List<Source> retracted = weight.retractedOf(claim);
        String names = retracted.stream().map(source -> "`" + source.id() + "`").collect(Collectors.joining(", "));
        Diagnostic finding = Diagnostic.of(
                        Rule.RETRACTED_BASIS,
                        claim.span(),
                        "the claim `" + claim.id() + "` rests on nothing but what was retracted: " + names)
                .help("name a source that stands under `basis`, or write another status");
        for (Source source : retracted) {
            finding = finding.related("`" + source.id() + "` is described here", source.span());
        }
        reporter.report(finding);
    }

    private void confirmed(Claim claim) {
        if (!weight.isDouble(claim)) {
            reporter.report(
                    Rule.UNCONFIRMED_CLAIM,
                    claim.span(),
                    "a claim with the status `confirmed` needs two independent sources" + weight.because(claim),
                    "name another source under `basis`, or write another status");
        }
    }

    private void single(Claim claim) {
        reporter.report(Diagnostic.of(
                Rule.SINGLE_SOURCE,
                claim.span(),
                "the claim `" + claim.id() + "` rests on one source only" + weight.because(claim)));
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
