package dev.glossator.model;

import java.util.List;
import java.util.Map;

/**
 * The linked site.
 *
 * @param articles newest first
 * @param entries by id
 * @param sources by id
 * @param claims by id
 * @param events in the order of their dates
 * @param mentions by entry id: every place that names it, in the order of pages and text
 * @param citations by source id: every place that cites it
 * @param claimsNaming by entry id: the claims whose words name it, by their ids
 * @param claimUses every place that states a claim, in the order of pages and text
 * @param quotations every place that quotes somebody, in the order of pages and text
 * @param provenance what the sentences of each article rest on, by the article's address
 * @param pictures what lies beside a page: the address on the site to the file
 * @param statics files that are copied to the root of the site as they are, by path
 * @param unused files that no page shows or links to, drafts among them, by path
 * @param redirects by the address that leads on
 */
public record Site(
        Settings settings,
        List<Article> articles,
        List<Entry> entries,
        List<Source> sources,
        List<Claim> claims,
        List<Event> events,
        List<Page> pages,
        Map<String, List<Mention>> mentions,
        Map<String, List<CitationUse>> citations,
        Map<String, List<Claim>> claimsNaming,
        List<ClaimUse> claimUses,
        List<QuotationUse> quotations,
        Map<Permalink, Provenance> provenance,
        Map<Permalink, Asset> pictures,
        List<Asset> statics,
        List<Asset> unused,
        List<Redirect> redirects) {
    public Site {
        articles = List.copyOf(articles);
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        pages = List.copyOf(pages);
        mentions = Map.copyOf(mentions);
        citations = Map.copyOf(citations);
        claimsNaming = Map.copyOf(claimsNaming);
        claimUses = List.copyOf(claimUses);
        quotations = List.copyOf(quotations);
        provenance = Map.copyOf(provenance);
        pictures = Map.copyOf(pictures);
        statics = List.copyOf(statics);
        unused = List.copyOf(unused);
        redirects = List.copyOf(redirects);
    }

    public List<Mention> mentionsOf(String entry) {
        return mentions.getOrDefault(entry, List.of());
    }

    public Provenance provenanceOf(Article article) {
        return provenance.getOrDefault(article.permalink(), Provenance.NONE);
    }

    /** The claims whose words name an entry, by their ids. */
    public List<Claim> claimsNaming(String entry) {
        return claimsNaming.getOrDefault(entry, List.of());
    }

    public List<CitationUse> citationsOf(String source) {
        return citations.getOrDefault(source, List.of());
    }
}
