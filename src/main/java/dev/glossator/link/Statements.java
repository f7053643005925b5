package dev.glossator.link;

import dev.glossator.diagnostic.Rule;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.model.Block;
import dev.glossator.model.Claim;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.EventReference;
import dev.glossator.model.Fenced;
import dev.glossator.model.Inline;
import dev.glossator.model.Marked;
import dev.glossator.model.Party;
import dev.glossator.model.Quotation;
import dev.glossator.model.SourceReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves what states a claim, quotes somebody or prints a record on one page, and cites after it what it rests on. */
final class Statements {
    /** Sources that are cited where a claim is stated again: all of them were cited at its first place. */
    private static final int MOST_AGAIN = 3;

    /** Each prints as many events as its article lists. */
    static final int MOST_TIMELINES = 20;

    private final Surroundings site;
    private final Set<String> stated = new HashSet<>();
    private final Set<String> printed = new HashSet<>();
    private int timelines;

    Statements(Surroundings site) {
        this.site = site;
    }

    /**
     * A span and the citation after it; its words alone if what it names is not there.
     *
     * @param cited sources that a citation beside it names; they are not cited twice
     */
    List<Inline> resolve(Marked marked, Set<String> cited) {
        if (marked instanceof Marked.Claimed claimed) {
            return claim(claimed.claim())
                    .map(claim -> claimed(claimed, claim, cited))
                    .orElse(claimed.children());
        }
        if (marked instanceof Marked.Quoted quoted) {
            check(quoted.quotation());
            return with(
                    quoted,
                    citation(quoted.quotation().source(), quoted.quotation().at(), cited));
        }
        if (marked instanceof Marked.Wording wording
                && !wording.source().source().isEmpty()) {
            return with(wording, citation(wording.source(), "", cited));
        }
        return List.of(marked);
    }

    /** A block with the citation of its source. What it names and is not there is reported. */
    Block resolve(Block block) {
        if (block instanceof Fenced.Quoted quoted) {
            check(quoted.quotation());
            return quoted.citing(
                    citation(quoted.quotation().source(), quoted.quotation().at(), Set.of()));
        }
        if (block instanceof Fenced.Figure figure) {
            return figure.citing(citation(figure.source(), "", Set.of()));
        }
        if (block instanceof Fenced.PrintedClaim claim) {
            return claim(claim.claim()).map(known -> printed(claim, known)).orElse(new Block.Paragraph(List.of()));
        }
        if (block instanceof Fenced.Timeline timeline) {
            return timeline(timeline);
        }
        return block;
    }

    /** A claim is printed once on a page. */
    private Block printed(Fenced.PrintedClaim block, Claim claim) {
        if (printed.add(claim.id())) {
            return block;
        }
        site.reporter()
                .report(
                        Rule.LISTED_TWICE,
                        block.claim().span(),
                        "this page prints the claim `" + claim.id() + "` twice",
                        "take one of the blocks away, or state it as `[words]{claim=" + claim.id() + "}`");
        return new Block.Paragraph(List.of(new Inline.Text(claim.text(), 0, 0)));
    }

    private Block timeline(Fenced.Timeline timeline) {
        timeline.actors().forEach(this::check);
        timeline.events().forEach(this::check);
        if (++timelines <= MOST_TIMELINES) {
            return timeline;
        }
        site.reporter()
                .report(
                        Rule.TEXT_TOO_LARGE,
                        timeline.span(),
                        "a page has at most " + MOST_TIMELINES + " timelines",
                        "put several of them together");
        return new Block.Paragraph(List.of());
    }

    private void check(EventReference reference) {
        if (!site.events().containsKey(reference.event())) {
            site.unknown().event(reference.event(), reference.span(), site.reporter());
        }
    }

    private Optional<Claim> claim(ClaimReference reference) {
        Optional<Claim> claim = Optional.ofNullable(site.claims().get(reference.claim()));
        if (claim.isEmpty()) {
            site.unknown().claim(reference.claim(), reference.span(), site.reporter());
        }
        return claim;
    }

    private void check(Quotation quotation) {
        check(quotation.by());
    }

    private void check(Party party) {
        if (!party.entry().isEmpty() && !site.names().has(party.entry())) {
            site.unknown().entry(party.entry(), party.span(), site.reporter());
        }
    }

    private static List<Inline> with(Inline marked, List<Inline> citation) {
        List<Inline> all = new ArrayList<>(List.of(marked));
        all.addAll(citation);
        return all;
    }

    /** What the claim rests on joins the citation with which its words end, if they end with one. */
    private List<Inline> claimed(Marked.Claimed claimed, Claim claim, Set<String> cited) {
        List<Inline> words = claimed.children();
        int last = words.size() - 1;
        List<Inline.Cited> items = new ArrayList<>();
        if (last >= 0 && words.get(last) instanceof Inline.Citation citation) {
            items.addAll(citation.items());
            words = words.subList(0, last);
        }
        Set<String> known = new HashSet<>(cited);
        items.forEach(item -> known.add(item.source()));
        claim.basis().stream()
                .filter(basis -> site.sources().containsKey(basis.source()))
                .filter(basis -> !known.contains(basis.source()))
                .map(basis -> cited(basis.source(), basis.at()))
                .distinct()
                .limit(stated.add(claim.id()) ? claim.basis().size() : MOST_AGAIN)
                .forEach(items::add);
        return with(claimed.withChildren(words), citation(items));
    }

    private List<Inline> citation(@Nullable SourceReference source, String at, Set<String> cited) {
        if (source == null) {
            return List.of();
        }
        if (!site.sources().containsKey(source.source())) {
            site.unknown().source(source.source(), source.span(), site.reporter());
            return List.of();
        }
        return cited.contains(source.source()) ? List.of() : citation(List.of(cited(source.source(), at)));
    }

    private static List<Inline> citation(List<Inline.Cited> items) {
        return items.isEmpty() ? List.of() : List.of(new Inline.Citation(items, 0, 0));
    }

    private static Inline.Cited cited(String source, String at) {
        return new Inline.Cited(source, "", at, false, 0, 0);
    }
}
