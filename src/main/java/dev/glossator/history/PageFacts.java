package dev.glossator.history;

import dev.glossator.diagnostic.Change.Subject;
import dev.glossator.model.Article;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.Correction;
import dev.glossator.model.Entry;
import dev.glossator.model.Page;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What articles, entries and plain pages say. Summaries, notes and the prose of their texts are not looked at. */
final class PageFacts {
    private final Renamed renamed;
    private final TextFacts texts;

    PageFacts(Renamed renamed, TextFacts texts) {
        this.renamed = renamed;
        this.texts = texts;
    }

    Described of(Article article) {
        var facts = new Facts(
                        Subject.ARTICLE, renamed.now(Subject.ARTICLE, article.id()), article.title(), article.span())
                .one("id", article.id())
                .one("title", article.title())
                .one("status", article.status().name().toLowerCase(Locale.ROOT))
                .one("published", article.published())
                .one("as-of", article.asOf());
        article.actors()
                .forEach(actor -> facts.item("actor", renamed.entry(actor.entry()), actor.span(), actor.entry()));
        article.events().forEach(event -> facts.item("event", event.event(), event.span()));
        for (Correction correction : article.corrections()) {
            String key = correction.date() + " " + correction.kind().word();
            facts.item("correction", key + ": " + correction.what(), correction.span(), key);
        }
        texts.addTo(facts, article.permalink(), article.claims().stream().map(ClaimReference::claim));
        return facts.described();
    }

    Described of(Page page) {
        var facts = new Facts(Subject.PAGE, renamed.now(Subject.PAGE, page.id()), page.title(), page.span())
                .one("id", page.id())
                .one("title", page.title());
        texts.addTo(facts, page.permalink(), Stream.of());
        return facts.described();
    }

    Described of(Entry entry) {
        var facts = new Facts(Subject.ENTRY, renamed.entry(entry.id()), entry.name(), entry.span())
                .one("id", entry.id())
                .one("kind", entry.kind().word())
                .one("name", entry.name())
                .one("short", entry.shortName())
                .each("alias", entry.aliases())
                .each(
                        "variant",
                        entry.variants().stream().map(Entry.Variant::text).toList())
                .each("never", entry.never())
                .each("inflected", entry.inflected())
                .each("shared", entry.shared())
                .one("website", entry.website());
        for (Entry.ForeignName name : entry.names()) {
            facts.item("other-name", name.language() + ": " + name.text(), entry.span(), name.language());
        }
        for (Map.Entry<String, String> same : new TreeMap<>(entry.sameAs()).entrySet()) {
            facts.item("same-as", same.getKey() + ": " + same.getValue(), entry.span(), same.getKey());
        }
        entry.roles().forEach(role -> add(role, facts));
        entry.relations().forEach(relation -> add(relation, facts));
        texts.addTo(facts, entry.permalink(), Stream.of());
        return facts.described();
    }

    private void add(Entry.Role role, Facts facts) {
        String of = Words.party(role.of(), role.ofName(), renamed);
        String from = Words.after("", role.from());
        String held = role.title() + Words.after(" of ", of);
        String words = Words.joined(", ", held, Words.time(role.from(), role.to()));
        facts.item("role", words, role.span(), held + " " + from, held, of + " " + from);
    }

    private void add(Entry.Relation relation, Facts facts) {
        String other = relation.is() + " " + Words.party(relation.to(), relation.toName(), renamed);
        String words = Words.joined(", ", other, Words.time(relation.from(), relation.until()));
        facts.item("relation", words, relation.span(), other);
    }
}
