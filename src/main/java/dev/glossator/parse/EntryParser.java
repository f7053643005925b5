package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Body;
import dev.glossator.model.Entry;
import dev.glossator.model.Entry.ForeignName;
import dev.glossator.model.Entry.Relation;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.Entry.Variant;
import dev.glossator.model.EntryKind;
import dev.glossator.model.PartialDate;
import dev.glossator.model.SourceReference;
import dev.glossator.model.WrittenPage;
import dev.glossator.parse.CheckedRecord.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A glossary entry from its front matter, or from the record of an actor. */
final class EntryParser implements DocumentParser.PageKind {
    private static final CheckedRecord NOBODY = new CheckedRecord(Map.of(), Map.of(), Span.startOf(""));

    private final SourceText source;
    private final Reporter reporter;
    private final Described described;

    EntryParser(SourceText source, Reporter reporter, Described described) {
        this.source = source;
        this.reporter = reporter;
        this.described = described;
    }

    @Override
    public Optional<? extends WrittenPage> page(CheckedRecord record, Body body) {
        return FileId.of(record, source, reporter).flatMap(id -> entry(id, record, body, FileId.span(record, source)));
    }

    /** The entry that a record describes; empty if its kind or name is missing. */
    Optional<Entry> entry(String id, CheckedRecord record, Body body, Span span) {
        List<SourceReference> listed = SourceParser.references(record, described);
        List<Role> roles = roles(record);
        List<Relation> relations = relations(record);
        if (!record.has("kind") || !record.has("name")) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                id,
                EntryKind.named(record.text("kind")).orElseThrow(),
                record.text("name"),
                names(record),
                record.text("short"),
                record.texts("aliases"),
                record.records("variants").stream()
                        .map(variant ->
                                new Variant(variant.text("text"), variant.text("note"), variant.flag("fix", true)))
                        .toList(),
                record.texts("never"),
                record.texts("inflected"),
                record.texts("shared"),
                roles,
                relations,
                record.text("website"),
                sameAs(record),
                record.text("summary"),
                record.text("note"),
                listed,
                FileId.former(record),
                body,
                span));
    }

    private static List<ForeignName> names(CheckedRecord record) {
        List<ForeignName> names = new ArrayList<>();
        record.map("names").forEach((language, texts) -> {
            for (Object text : (List<?>) texts) {
                names.add(new ForeignName(language, ((Words) text).text()));
            }
        });
        return names;
    }

    private static Map<String, String> sameAs(CheckedRecord record) {
        Map<String, String> sameAs = new LinkedHashMap<>();
        record.map("same-as").forEach((where, id) -> sameAs.put(where, ((Words) id).text()));
        return sameAs;
    }

    private List<Role> roles(CheckedRecord record) {
        List<Role> roles = new ArrayList<>();
        for (CheckedRecord role : record.records("roles")) {
            refuseBackwards(role, "to", "role");
            role.record("of").ifPresent(party -> Parties.isNamed(party, reporter));
            if (role.has("title")) {
                roles.add(role(role));
            }
        }
        return roles;
    }

    private List<Relation> relations(CheckedRecord record) {
        List<Relation> relations = new ArrayList<>();
        for (CheckedRecord relation : record.records("relations")) {
            refuseBackwards(relation, "until", "relation");
            relation.record("to").ifPresent(party -> Parties.isNamed(party, reporter));
            if (relation.has("is") && relation.has("to")) {
                relations.add(relation(relation));
            }
        }
        return relations;
    }

    private void refuseBackwards(CheckedRecord record, String last, String what) {
        PartialDate from = record.date("from");
        PartialDate until = record.date(last);
        if (from != null && until != null && until.last().isBefore(from.first())) {
            reporter.report(
                    Rule.BAD_DATE,
                    record.spanOf(last),
                    "this " + what + " ends before it begins",
                    "write a `" + last + "` that does not lie before `from`");
        }
    }

    private static Role role(CheckedRecord role) {
        CheckedRecord body = role.record("of").orElse(NOBODY);
        return new Role(
                role.text("title"),
                role.texts("also"),
                body.text("id"),
                body.text("name"),
                role.date("from"),
                role.date("to"),
                references(role),
                role.text("note"),
                role.spanOf("of"));
    }

    private static Relation relation(CheckedRecord relation) {
        CheckedRecord other = relation.record("to").orElse(NOBODY);
        return new Relation(
                relation.text("is"),
                other.text("id"),
                other.text("name"),
                relation.date("from"),
                relation.date("until"),
                references(relation),
                relation.text("note"),
                relation.spanOf("to"));
    }

    private static List<SourceReference> references(CheckedRecord part) {
        return part.wordsOf("sources").stream()
                .map(words -> new SourceReference(words.text(), words.span()))
                .toList();
    }
}
