package dev.glossator.history;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Permalink;
import dev.glossator.model.Quotation;
import dev.glossator.model.QuotationUse;
import dev.glossator.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the texts of a site say by names, citations, claims and quotations; their prose is not looked at. */
final class TextFacts {
    private final Map<Permalink, Set<String>> mentions = new HashMap<>();
    private final Map<Permalink, Set<String>> citations = new HashMap<>();
    private final Map<Permalink, Set<String>> claims = new HashMap<>();
    private final Map<Permalink, List<QuotationUse>> quotations = new HashMap<>();
    private final Renamed renamed;

    TextFacts(Site site, Renamed renamed) {
        this.renamed = renamed;
        site.mentions().values().forEach(uses -> uses.forEach(use -> add(mentions, use.page(), use.entry())));
        site.citations().values().forEach(uses -> uses.forEach(use -> add(citations, use.page(), use.source())));
        site.claimUses().forEach(use -> add(claims, use.page(), use.claim()));
        site.quotations()
                .forEach(use -> quotations
                        .computeIfAbsent(use.page(), page -> new ArrayList<>())
                        .add(use));
    }

    private static void add(Map<Permalink, Set<String>> uses, Permalink page, String id) {
        uses.computeIfAbsent(page, key -> new TreeSet<>()).add(id);
    }

    /** The ids of the claims that a text states, as they are in this state. */
    Set<String> claimsOn(Permalink page) {
        return claims.getOrDefault(page, Set.of());
    }

    /**
     * Adds what the text of a page says.
     *
     * @param listed the claims that the page lists beside
     */
    void addTo(Facts facts, Permalink page, Stream<String> listed) {
        facts.each("mention", now(mentions.getOrDefault(page, Set.of()).stream().map(renamed::entry)));
        facts.each(
                "citation", now(citations.getOrDefault(page, Set.of()).stream().map(renamed::source)));
        facts.each("claim", now(Stream.concat(listed, claimsOn(page).stream()).map(renamed::claim)));
        quotations.getOrDefault(page, List.of()).forEach(use -> add(use, facts));
    }

    private static Set<String> now(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(QuotationUse use, Facts facts) {
        Quotation quotation = use.quotation();
        String by = Words.party(quotation.by(), renamed);
        String source = quotation.source() == null
                ? ""
                : renamed.source(quotation.source().source());
        Span place = quotation.span();
        String said = Words.joined(
                ", ",
                by,
                quotation.fidelity().word(),
                quotation.date() == null ? "" : quotation.date().toString(),
                quotation.byUs() ? "translated by us" : "",
                quotation.language(),
                source,
                quotation.at());
        facts.item("quotation", use.words() + " (" + said + ")", place, use.words(), by + " " + source, by);
    }
}
