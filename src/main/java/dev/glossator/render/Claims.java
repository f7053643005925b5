package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.model.Claim.Relation;
import dev.glossator.model.ClaimUse;
import dev.glossator.model.Party;
import dev.glossator.model.Permalink;
import dev.glossator.render.view.ClaimView;
import dev.glossator.render.view.ClaimView.BasisView;
import dev.glossator.render.view.ClaimView.CounterpartView;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.MarkView;
import dev.glossator.render.view.TraitView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims as one page shows them. */
final class Claims {
    private static final LinkView NOWHERE = LinkView.of("", "");

    /** Counterparts that a list shows beside a claim; the others are on its page. */
    private static final int MOST_BESIDE = 10;

    /** Counterparts that words in a text lead to. */
    private static final int MOST_IN_A_LINE = 3;

    private final Rendering rendering;
    private final Permalink at;
    private final StatusWords status;

    Claims(Rendering rendering, Permalink at) {
        this.rendering = rendering;
        this.at = at;
        this.status = new StatusWords(rendering);
    }

    /** A claim without the articles that list it: they stand in the ledger alone, as each of them shows all its claims. */
    ClaimView of(Claim claim) {
        return of(claim, List.of(), List.of());
    }

    /** A claim that stands among those that speak against it, so that it need not name them. */
    ClaimView ofGroup(Claim claim) {
        return of(claim, List.of(), List.of(), List.of());
    }

    /** A claim as the ledger shows it. */
    ClaimView inLedger(Claim claim) {
        return of(
                claim,
                rendering.ledger().articlesWith(claim.id()).stream()
                        .map(this::link)
                        .toList(),
                new Traits(rendering).of(claim));
    }

    private ClaimView of(Claim claim, List<LinkView> articles, List<TraitView> traits) {
        return of(claim, opposed(claim), articles, traits);
    }

    private ClaimView of(
            Claim claim, List<Ledger.RelatedClaim> opposed, List<LinkView> articles, List<TraitView> traits) {
        return new ClaimView(
                anchor(claim),
                at.hrefOf(claim.permalink()),
                claim.text(),
                claim.status().word(),
                status.of(claim),
                claim.was() != null,
                party(claim.by()),
                rendering.dates().of(claim.date()),
                later(claim),
                claim.note(),
                claim.basis().stream().map(this::basis).toList(),
                opposed.stream().limit(MOST_BESIDE).map(this::counterpart).toList(),
                Math.max(0, opposed.size() - MOST_BESIDE),
                articles,
                traits);
    }

    /** The claims that one is never shown without, each once: one may both answer and contradict it. */
    List<Ledger.RelatedClaim> opposed(Claim claim) {
        Set<String> told = new HashSet<>();
        return rendering.ledger().relatedTo(claim).stream()
                .filter(Ledger.RelatedClaim::isOpposed)
                .filter(related -> told.add(related.other().id()))
                .toList();
    }

    /** Where a list on this page shows the claim; the plain anchor belongs to the words that state it, if there are any. */
    private String anchor(Claim claim) {
        boolean isStated = rendering.ledger().statedOn(at).contains(claim.id());
        return (isStated ? "_" : "") + ClaimUse.anchor(claim.id(), 1);
    }

    /** What stands after words that state a claim. */
    MarkView mark(Claim claim) {
        List<Ledger.RelatedClaim> others =
                opposed(claim).stream().limit(MOST_IN_A_LINE).toList();
        return new MarkView(
                claim.status().word(),
                status.of(claim),
                at.hrefOf(claim.permalink()),
                claim.was() != null,
                others.size() == 1
                        ? List.of(other(others.get(0), rendering.say("mark.other")))
                        : others.stream()
                                .map(other -> other(other, nameIn(others, other)))
                                .toList());
    }

    /** Who speaks in a claim, with a number from the second claim of the same speaker on. */
    private String nameIn(List<Ledger.RelatedClaim> others, Ledger.RelatedClaim other) {
        String name = speaker(other);
        long before = others.subList(0, others.indexOf(other)).stream()
                .filter(earlier -> speaker(earlier).equals(name))
                .count();
        return before == 0 ? name : rendering.say("mark.again", name, before + 1);
    }

    private String speaker(Ledger.RelatedClaim related) {
        return rendering.lookup().shortNameOf(related.other().by());
    }

    /** The other side, on this page if it stands here. */
    private LinkView other(Ledger.RelatedClaim related, String words) {
        Claim other = related.other();
        boolean isHere = rendering.ledger().shownOn(at).contains(other.id());
        return LinkView.of(isHere ? "#" + ClaimUse.anchor(other.id(), 1) : at.hrefOf(other.permalink()), words);
    }

    /** All claims that one has to do with, in both directions, each once with all that it has to do with it. */
    List<CounterpartView> related(Claim claim) {
        Map<Claim, List<String>> words = new LinkedHashMap<>();
        for (Ledger.RelatedClaim related : rendering.ledger().relatedTo(claim)) {
            words.computeIfAbsent(related.other(), key -> new ArrayList<>()).add(words(related));
        }
        List<CounterpartView> views = new ArrayList<>();
        words.forEach((other, list) -> views.add(counterpart(other, String.join("; ", list))));
        return views;
    }

    LinkView party(@Nullable Party party) {
        if (party == null) {
            return NOWHERE;
        }
        return rendering
                .lookup()
                .entry(party.entry())
                .map(entry -> LinkView.of(at.hrefOf(entry.permalink()), entry.name()))
                .orElse(LinkView.of("", party.name()));
    }

    LinkView source(String id) {
        return rendering
                .lookup()
                .source(id)
                .map(source -> LinkView.of(at.hrefOf(source.permalink()), source.title()))
                .orElse(NOWHERE);
    }

    private BasisView basis(Claim.Basis basis) {
        return new BasisView(
                source(basis.source()),
                basis.at(),
                status.tierOf(basis),
                basis.sum(),
                new SourceItems(rendering).retraction(basis.source()));
    }

    private CounterpartView counterpart(Ledger.RelatedClaim related) {
        return counterpart(related.other(), words(related));
    }

    private CounterpartView counterpart(Claim other, String relation) {
        return new CounterpartView(
                relation,
                LinkView.of(at.hrefOf(other.permalink()), other.text()),
                other.status().word(),
                status.of(other),
                party(other.by()),
                rendering.dates().of(other.date()),
                later(other));
    }

    private String later(Claim claim) {
        return rendering.chronicle().isLater(claim.date(), at) ? rendering.say("claim.later") : "";
    }

    private String words(Ledger.RelatedClaim related) {
        return rendering.say("claim." + word(related));
    }

    private static String word(Ledger.RelatedClaim related) {
        String kind = related.kind().name().toLowerCase(Locale.ROOT);
        boolean mutual = related.kind() == Relation.Kind.CONTRADICTS;
        return related.declaredThere() && !mutual ? kind + ".back" : kind;
    }

    private LinkView link(Article article) {
        return LinkView.of(at.hrefOf(article.permalink()), article.title());
    }
}
