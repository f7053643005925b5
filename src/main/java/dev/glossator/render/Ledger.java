package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.model.Claim.Relation;
import dev.glossator.model.ClaimUse;
import dev.glossator.model.Lineage;
import dev.glossator.model.Permalink;
import dev.glossator.model.QuotationUse;
import dev.glossator.model.Retractions;
import dev.glossator.model.Site;
import dev.glossator.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said on a site, and by whom: its claims and quotations. Made once for all pages; safe for use by several threads. */
final class Ledger {
    private final Map<String, Claim> claims;
    private final Map<String, List<Article>> listing = new HashMap<>();
    private final Map<String, List<RelatedClaim>> related = new HashMap<>();
    private final Map<String, List<Claim>> resting = new HashMap<>();
    private final Map<String, List<ClaimUse>> uses = new HashMap<>();
    private final Map<Permalink, Set<String>> stated = new HashMap<>();
    private final Map<Permalink, Set<String>> shownOn = new HashMap<>();
    private final Map<String, Set<String>> alone = new HashMap<>();
    private final Map<String, List<QuotationUse>> quotedFrom = new HashMap<>();
    private final Map<String, List<QuotationUse>> quotedBy = new HashMap<>();

    /**
     * A claim that another one has to do with.
     *
     * @param declaredThere whether the other one says so
     */
    record RelatedClaim(Relation.Kind kind, Claim other, boolean declaredThere) {
        /** Whether the claim speaks against the other one: what is answered does not. */
        boolean isSpokenAgainst() {
            return kind == Relation.Kind.CONTRADICTS || (kind == Relation.Kind.ANSWERS && !declaredThere);
        }

        /** Whether neither is shown without the other. */
        boolean isOpposed() {
            return kind == Relation.Kind.ANSWERS || kind == Relation.Kind.CONTRADICTS;
        }
    }

    Ledger(Site site, Retractions retractions) {
        this.claims = site.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        site.claims().forEach(this::rememberClaim);
        rememberAlone(site, retractions);
        site.claimUses().forEach(this::rememberUse);
        site.articles().forEach(this::rememberClaims);
        site.quotations().forEach(this::rememberQuotation);
    }

    private void rememberAlone(Site site, Retractions retractions) {
        var lineage = new Lineage(site.sources().stream().collect(Collectors.toMap(Source::id, Function.identity())));
        site.claims().forEach(claim -> alone.put(claim.id(), lineage.alone(claim.sources(), retractions::stands)));
    }

    private void rememberQuotation(QuotationUse use) {
        if (use.quotation().source() != null) {
            quotedFrom
                    .computeIfAbsent(use.quotation().source().source(), key -> new ArrayList<>())
                    .add(use);
        }
        quotedBy.computeIfAbsent(use.quotation().by().entry(), key -> new ArrayList<>())
                .add(use);
    }

    private void rememberUse(ClaimUse use) {
        uses.computeIfAbsent(use.claim(), key -> new ArrayList<>()).add(use);
        stated.computeIfAbsent(use.page(), key -> new LinkedHashSet<>()).add(use.claim());
    }

    private void rememberClaims(Article article) {
        Set<String> shown = new LinkedHashSet<>();
        article.claims().forEach(reference -> shown.add(reference.claim()));
        shown.addAll(statedOn(article.permalink()));
        shownOn.put(article.permalink(), shown);
        for (String id : shown) {
            listing.computeIfAbsent(id, key -> new ArrayList<>()).add(article);
        }
    }

    private void rememberClaim(Claim claim) {
        claim.sources()
                .forEach(id ->
                        resting.computeIfAbsent(id, key -> new ArrayList<>()).add(claim));
        for (Relation relation : claim.relations()) {
            claim(relation.to()).ifPresent(other -> {
                remember(claim, new RelatedClaim(relation.kind(), other, false));
                remember(other, new RelatedClaim(relation.kind(), claim, true));
            });
        }
    }

    /** Two that contradict one another may both say so. */
    private void remember(Claim claim, RelatedClaim other) {
        List<RelatedClaim> known = related.computeIfAbsent(claim.id(), key -> new ArrayList<>());
        boolean isMutual = other.kind() == Relation.Kind.CONTRADICTS;
        if (!isMutual
                || known.stream()
                        .noneMatch(
                                one -> one.kind() == other.kind() && one.other().equals(other.other()))) {
            known.add(other);
        }
    }

    Optional<Claim> claim(String id) {
        Reads.note(Part.CLAIM, id);
        return Optional.ofNullable(claims.get(id));
    }

    /** The claims that one has to do with, by its own account or theirs. */
    List<RelatedClaim> relatedTo(Claim claim) {
        return relatedTo(claim.id());
    }

    List<RelatedClaim> relatedTo(String claim) {
        Reads.note(Part.RELATED_CLAIMS, claim);
        return related.getOrDefault(claim, List.of());
    }

    /** The places that state a claim, in the order of pages and text. */
    List<ClaimUse> usesOf(String claim) {
        Reads.note(Part.CLAIM_USES, claim);
        return uses.getOrDefault(claim, List.of());
    }

    /** The claims that a page's text states, in the order of the text. */
    Set<String> statedOn(Permalink page) {
        Reads.note(Part.STATED_ON, page);
        return stated.getOrDefault(page, Set.of());
    }

    /** The claims that a page shows: those that its article lists, then those that its text states besides. */
    Set<String> shownOn(Permalink page) {
        Reads.note(Part.SHOWN_ON, page);
        return shownOn.getOrDefault(page, statedOn(page));
    }

    /** The articles that list or state a claim, newest first. */
    List<Article> articlesWith(String claim) {
        Reads.note(Part.CLAIM_ARTICLES, claim);
        return listing.getOrDefault(claim, List.of());
    }

    /** The claims that rest on a source, by id. */
    List<Claim> claimsOn(String source) {
        Reads.note(Part.CLAIMS_ON, source);
        return resting.getOrDefault(source, List.of());
    }

    /** The claims, on other sources, that a claim on this one contradicts or answers, by id. */
    List<Claim> claimsAgainst(String source) {
        return claimsOn(source).stream()
                .flatMap(claim -> relatedTo(claim).stream())
                .filter(RelatedClaim::isSpokenAgainst)
                .map(RelatedClaim::other)
                .filter(other -> !other.sources().contains(source))
                .distinct()
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    /** Whether a claim that rests on a source rests on no other one that is independent of it and stands. */
    boolean isAlone(String source, Claim claim) {
        return aloneFor(claim.id()).contains(source);
    }

    /** The sources of a claim that nothing independent of them holds up beside them. */
    Set<String> aloneFor(String claim) {
        Reads.note(Part.CLAIM_ALONE, claim);
        return alone.getOrDefault(claim, Set.of());
    }

    /** The quotations from a source, in the order of pages and text. */
    List<QuotationUse> quotationsFrom(String source) {
        Reads.note(Part.QUOTATIONS_FROM, source);
        return quotedFrom.getOrDefault(source, List.of());
    }

    /** The quotations of what an entry said, in the order of pages and text. */
    List<QuotationUse> quotationsBy(String entry) {
        Reads.note(Part.QUOTATIONS_BY, entry);
        return quotedBy.getOrDefault(entry, List.of());
    }
}
