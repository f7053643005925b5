package dev.glossator.link;

import dev.glossator.link.KeptLinks.Visit;
import dev.glossator.model.Article;
import dev.glossator.model.CitationUse;
import dev.glossator.model.ClaimUse;
import dev.glossator.model.Entry;
import dev.glossator.model.Mention;
import dev.glossator.model.Page;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import dev.glossator.model.Provenance;
import dev.glossator.model.QuotationUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages of a site after they were linked, and what they name, cite, state and quote. */
final class LinkedPages {
    private static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    Article::published, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .reversed()
            .thenComparing(Article::id);

    /** Newest first. */
    final List<Article> articles = new ArrayList<>();
    /** By id. */
    final List<Entry> entries = new ArrayList<>();

    final List<Page> pages = new ArrayList<>();
    /** By entry. */
    final Map<String, List<Mention>> mentions = new HashMap<>();
    /** By source. */
    final Map<String, List<CitationUse>> citations = new HashMap<>();

    final List<ClaimUse> claims = new ArrayList<>();
    final List<QuotationUse> quotations = new ArrayList<>();
    /** By article. */
    final Map<Permalink, Provenance> provenance = new HashMap<>();

    private LinkedPages() {}

    /** The pages of visits in the order of these. */
    static LinkedPages of(List<Visit> visits) {
        var all = new LinkedPages();
        visits.forEach(all::add);
        all.articles.sort(NEWEST_FIRST);
        all.entries.sort(Comparator.comparing(Entry::id));
        return all;
    }

    private void add(Visit visit) {
        LinkedPage page = visit.linked();
        if (visit.result() instanceof Article article) {
            articles.add(article);
            provenance.put(article.permalink(), page.provenance());
        } else if (visit.result() instanceof Entry entry) {
            entries.add(entry);
        } else if (visit.result() instanceof Page plain) {
            pages.add(plain);
        }
        page.mentions().forEach(mention -> add(mention.entry(), mention, mentions));
        page.citations().forEach(use -> add(use.source(), use, citations));
        claims.addAll(page.claims());
        quotations.addAll(page.quotations());
    }

    private static <T> void add(String key, T value, Map<String, List<T>> lists) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }
}
