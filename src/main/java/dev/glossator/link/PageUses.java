package dev.glossator.link;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.markdown.PlainText;
import dev.glossator.model.Article;
import dev.glossator.model.Block;
import dev.glossator.model.Body;
import dev.glossator.model.CitationUse;
import dev.glossator.model.Claim;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.ClaimUse;
import dev.glossator.model.Fenced;
import dev.glossator.model.Inline;
import dev.glossator.model.Mention;
import dev.glossator.model.Quotation;
import dev.glossator.model.QuotationUse;
import dev.glossator.model.Sentence;
import dev.glossator.model.WrittenPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the text of one page names, cites, states and quotes. */
final class PageUses {
    private final WrittenPage page;
    private final SourceText text;
    private final Surroundings site;
    private final LaterCheck later;
    private final ProvenanceBook provenance;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<CitationUse> citations = new ArrayList<>();
    private final Map<String, Integer> cited = new HashMap<>();
    private final List<ClaimUse> claims = new ArrayList<>();
    private final Map<String, Integer> stated = new HashMap<>();
    private final List<QuotationUse> quotations = new ArrayList<>();

    PageUses(WrittenPage page, SourceText text, Surroundings site) {
        this.page = page;
        this.text = text;
        this.site = site;
        this.later = new LaterCheck(page, site);
        this.provenance = new ProvenanceBook(text);
    }

    /** A block that a record fills, or whose words are quoted as a whole. */
    void add(Block block, Surrounding position) {
        if (block instanceof Fenced.PrintedClaim printed) {
            Claim claim = claimOf(printed.claim());
            later.stated(claim, printed.claim().span(), position);
            state(claim.id(), new Sentence(position.part(), claim.text(), "", ""));
        } else if (block instanceof Fenced.Timeline timeline) {
            later.printed(timeline, position);
        } else if (block instanceof Fenced.Quoted quoted) {
            quote(quoted.quotation(), PlainText.ofBlocks(quoted.blocks()));
        }
    }

    /**
     * The words of one block.
     *
     * @param names found in it
     * @param row stands before its sentences, if it is a cell
     * @param judged whether its sentences should rest on something; a heading need not
     * @return what they rest on
     */
    List<ProvenanceBook.Rested> add(
            FlatText flat, List<FlatText.LinkedAt> names, String row, Surrounding position, boolean judged) {
        flat.marked()
                .quotations()
                .forEach(quoted -> quote(quoted.quotation(), flat.words(quoted.start(), quoted.end())));
        boolean asked = judged && page instanceof Article;
        boolean isEmpty = names.isEmpty()
                && flat.links().isEmpty()
                && flat.citations().isEmpty()
                && flat.marked().claims().isEmpty();
        if (isEmpty && !asked) {
            return List.of();
        }
        var sentences = new SentenceCut(flat.words(), site.sentences());
        List<FlatText.LinkedAt> all = new ArrayList<>(flat.links());
        all.addAll(names);
        all.sort(Comparator.comparingInt(FlatText.LinkedAt::start));
        mention(all, sentences, row, position);
        flat.citations().forEach(citation -> cite(citation, sentences, row, position));
        for (MarkedWords.ClaimedAt claim : flat.marked().claims()) {
            later.stated(claimOf(claim.claim()), claim.claim().span(), position);
            state(
                    claim.claim().claim(),
                    sentences.around(claim.start(), claim.end()).after(row).within(position.part()));
        }
        return asked ? provenance.add(flat, sentences.ranges(), all, position) : List.of();
    }

    private void mention(List<FlatText.LinkedAt> names, SentenceCut sentences, String row, Surrounding position) {
        Set<String> told = new HashSet<>();
        for (FlatText.LinkedAt name : names) {
            if (told.add(name.entry() + "@" + sentences.startAt(name.start()))) {
                mentions.add(new Mention(
                        name.entry(),
                        page.permalink(),
                        page.title(),
                        sentences.around(name.start(), name.end()).after(row).within(position.part())));
            }
        }
    }

    private void cite(FlatText.CitedAt citation, SentenceCut sentences, String row, Surrounding position) {
        Inline.Cited item = citation.cited();
        if (!site.sources().containsKey(item.source())) {
            return;
        }
        if (item.end() > 0) {
            later.cited(item.source(), text.span(item.start(), item.end()), position);
        }
        citations.add(new CitationUse(
                item.source(),
                page.permalink(),
                page.title(),
                cited.merge(item.source(), 1, Integer::sum),
                item.locator(),
                sentences.before(citation.position()).after(row).within(position.part())));
    }

    private void state(String claim, Sentence sentence) {
        int number = stated.merge(claim, 1, Integer::sum);
        claims.add(new ClaimUse(claim, page.permalink(), page.title(), number, sentence));
    }

    private void quote(Quotation quotation, String words) {
        quotations.add(new QuotationUse(quotation, page.permalink(), page.title(), words));
    }

    private Claim claimOf(ClaimReference reference) {
        return Objects.requireNonNull(site.claims().get(reference.claim()));
    }

    /** The page with all of it. */
    LinkedPage with(Body body) {
        later.listed();
        return new LinkedPage(body, mentions, citations, claims, quotations, provenance.provenance());
    }
}
