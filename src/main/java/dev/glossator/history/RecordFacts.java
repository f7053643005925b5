package dev.glossator.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import dev.glossator.diagnostic.Change.Subject;
import dev.glossator.model.Claim;
import dev.glossator.model.Detail;
import dev.glossator.model.Event;
import dev.glossator.model.Party;
import dev.glossator.model.Quantity;
import dev.glossator.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What claims, events and sources say. Notes are prose and are not looked at. */
final class RecordFacts {
    private final Renamed renamed;

    RecordFacts(Renamed renamed) {
        this.renamed = renamed;
    }

    Described of(Claim claim) {
        var facts = new Facts(Subject.CLAIM, renamed.claim(claim.id()), claim.text(), claim.span())
                .one("id", claim.id())
                .one("text", claim.text())
                .one("by", Words.party(claim.by(), renamed))
                .one("to", Words.party(claim.to(), renamed))
                .one("place", Words.party(claim.place(), renamed))
                .one("date", claim.date())
                .one("status", claim.status().word())
                .each("disputed-by", parties(claim.disputedBy()))
                .one("was", claim.was() == null ? null : claim.was().text());
        claim.quantities().forEach(quantity -> add(quantity, facts));
        basis(claim, facts);
        for (Claim.Relation relation : claim.relations()) {
            facts.item(relation.kind().name().toLowerCase(Locale.ROOT), renamed.claim(relation.to()), relation.span());
        }
        for (Claim.Past past : claim.history()) {
            facts.item(
                    "history",
                    Words.joined(
                            " ", Words.after("", past.date()), past.status().word()),
                    claim.span());
        }
        return facts.described();
    }

    private List<String> parties(List<Party> parties) {
        return parties.stream().map(party -> Words.party(party, renamed)).toList();
    }

    private static void add(Quantity quantity, Facts facts) {
        String about = Words.joined(" in ", quantity.measure(), Words.after("", quantity.during()));
        facts.item(
                "figure",
                quantity + " (" + about + ")",
                quantity.span(),
                about + " " + quantity.unit(),
                about,
                quantity.measure());
    }

    /** One fact for each source with all the places in it, and one for each sum. */
    private void basis(Claim claim, Facts facts) {
        claim.basis().stream()
                .filter(basis -> !basis.source().isEmpty())
                .collect(groupingBy(
                        basis -> renamed.source(basis.source()),
                        TreeMap::new,
                        mapping(
                                basis -> Words.joined(", ", basis.at(), Words.after("as ", basis.tier())),
                                joining("; "))))
                .forEach((source, places) ->
                        facts.item("basis", Words.joined(", ", source, places), claim.span(), source));
        claim.basis().stream()
                .filter(basis -> basis.source().isEmpty())
                .forEach(basis -> facts.item("basis", "sum " + basis.sum(), basis.span()));
    }

    Described of(Event event) {
        return new Facts(Subject.EVENT, event.id(), event.what(), event.span())
                .one("date", event.date() + (event.night() ? ", in the night" : ""))
                .one("what", event.what())
                .one("place", Words.party(event.place(), renamed))
                .each("actor", parties(event.actors()))
                .each(
                        "source",
                        event.sources().stream()
                                .map(it -> renamed.source(it.source()))
                                .toList())
                .described();
    }

    Described of(Source source) {
        var facts = new Facts(Subject.SOURCE, renamed.source(source.id()), source.title(), source.span())
                .one("id", source.id())
                .one("type", source.type())
                .one("title", source.title())
                .each("author", source.authors())
                .one("publisher", source.publisher())
                .one("issued", source.issued())
                .one("URL", source.url())
                .one("language", source.language())
                .one("tier", source.tier())
                .one("seen", source.seen())
                .one("state", source.state())
                .one("archive", source.archive());
        for (Source.Origin origin : source.derivesFrom()) {
            String from = origin.source().isEmpty() ? origin.name() : renamed.source(origin.source());
            facts.item("derives-from", from, origin.span());
        }
        for (Source.Excerpt excerpt : source.excerpts()) {
            facts.item("excerpt", Words.joined(": ", excerpt.at(), excerpt.text()), source.span(), excerpt.at());
        }
        source.details().forEach(detail -> add(detail, facts));
        return facts.described();
    }

    private static void add(Detail detail, Facts facts) {
        if (detail instanceof Detail.Text words) {
            facts.one(detail.variable(), words.text());
        } else if (detail instanceof Detail.Names names) {
            facts.one(detail.variable(), String.join("; ", names.names()));
        } else if (detail instanceof Detail.Date date) {
            facts.one(detail.variable(), date.date());
        }
    }
}
