package dev.glossator.link;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.model.Entry;
import dev.glossator.model.Event;
import dev.glossator.model.EventReference;
import dev.glossator.model.Section;
import dev.glossator.model.Settings;
import dev.glossator.model.Source;
import dev.glossator.model.SourceReference;
import java.util.List;
import java.util.stream.Stream;

/** Checks the ids that front matter and records name. */
final class RecordReferences {
    private final Register register;
    private final Unknown unknown;
    private final Reporter reporter;

    private RecordReferences(Register register, Unknown unknown, Reporter reporter) {
        this.register = register;
        this.unknown = unknown;
        this.reporter = reporter;
    }

    static void check(Register register, Settings settings, Unknown unknown, Reporter reporter) {
        var check = new RecordReferences(register, unknown, reporter);
        register.articles().forEach(check::article);
        register.entries().values().forEach(check::entry);
        register.sources().values().forEach(check::source);
        register.claims().values().forEach(check::claim);
        register.events().values().forEach(check::event);
        Derivations.check(register.sources(), reporter);
        settings.navigation().forEach(check::navigation);
    }

    private void article(Article article) {
        for (Article.Actor actor : article.actors()) {
            if (!register.entries().containsKey(actor.entry())) {
                unknown.entry(actor.entry(), actor.span(), reporter);
            }
        }
        sources(article.sources());
        for (EventReference reference : article.events()) {
            if (!register.events().containsKey(reference.event())) {
                unknown.event(reference.event(), reference.span(), reporter);
            }
        }
        Stream.concat(
                        article.claims().stream(),
                        article.corrections().stream().flatMap(correction -> correction.touches().stream()))
                .forEach(reference -> claim(reference.claim(), reference.span()));
    }

    private void claim(Claim claim) {
        claim.parties().forEach(party -> other(party.entry(), party.span()));
        sources(claim.basis().stream()
                .filter(basis -> !basis.source().isEmpty())
                .map(basis -> new SourceReference(basis.source(), basis.span()))
                .toList());
        if (claim.was() != null && !claim.was().source().isEmpty()) {
            sources(List.of(
                    new SourceReference(claim.was().source(), claim.was().span())));
        }
        for (Claim.Relation relation : claim.relations()) {
            if (relation.to().equals(claim.id())) {
                reporter.report(
                        Rule.UNKNOWN_CLAIM,
                        relation.span(),
                        "a claim has nothing to do with itself",
                        "write the id of the other one");
            } else {
                claim(relation.to(), relation.span());
            }
        }
    }

    private void event(Event event) {
        event.parties().forEach(party -> other(party.entry(), party.span()));
        sources(event.sources());
    }

    private void claim(String id, Span span) {
        if (!register.claims().containsKey(id)) {
            unknown.claim(id, span, reporter);
        }
    }

    private void entry(Entry entry) {
        sources(entry.sources());
        entry.roles().forEach(role -> other(role.of(), role.span()));
        entry.relations().forEach(relation -> other(relation.to(), relation.span()));
        sources(entry.sourcesOfParts());
    }

    /** Another entry that a role, relation, claim or event names; empty if it has no record. */
    private void other(String entry, Span span) {
        if (!entry.isEmpty() && !register.entries().containsKey(entry)) {
            unknown.entry(entry, span, reporter);
        }
    }

    private void source(Source source) {
        sources(source.derivesFrom().stream()
                .filter(origin -> !origin.source().isEmpty())
                .map(origin -> new SourceReference(origin.source(), origin.span()))
                .toList());
    }

    private void sources(List<SourceReference> references) {
        for (SourceReference reference : references) {
            if (!register.sources().containsKey(reference.source())) {
                unknown.source(reference.source(), reference.span(), reporter);
            }
        }
    }

    private void navigation(Settings.NavigationItem item) {
        boolean isPage = register.pages().stream().anyMatch(page -> page.id().equals(item.to()));
        if (!isPage && Section.named(item.to()).isEmpty()) {
            unknown.menu(item.to(), item.span(), reporter);
        }
    }
}
