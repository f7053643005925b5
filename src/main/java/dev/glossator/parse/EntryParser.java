package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Body;
import dev.glossator.model.Entry;
import dev.glossator.model.Entry.ForeignName;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.Entry.Variant;
import dev.glossator.model.EntryKind;
import dev.glossator.model.Source;
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
    private final SourceText source;
    private final Reporter reporter;
    private final List<Source> sources;

    EntryParser(SourceText source, Reporter reporter, List<Source> sources) {
        this.source = source;
        this.reporter = reporter;
        this.sources = sources;
    }

    @Override
    public Optional<? extends WrittenPage> page(CheckedRecord record, Body body) {
        return FileId.of(record, source, reporter)
                .flatMap(id -> entry(id, record, body, FileId.span(record, source), sources));
    }

    /**
     * The entry that a record describes; empty if its kind or name is missing.
     *
     * @param sources where described sources go
     */
    static Optional<Entry> entry(String id, CheckedRecord record, Body body, Span span, List<Source> sources) {
        List<SourceReference> listed = SourceParser.references(record, sources);
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
                record.records("roles").stream()
                        .filter(role -> role.has("title"))
                        .map(EntryParser::role)
                        .toList(),
                record.text("website"),
                sameAs(record),
                record.text("summary"),
                listed,
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

    private static Role role(CheckedRecord role) {
        Optional<CheckedRecord> body = role.record("of");
        return new Role(
                role.text("title"),
                body.map(party -> party.text("id")).orElse(""),
                body.map(party -> party.text("name")).orElse(""),
                role.date("from"),
                role.date("to"),
                role.wordsOf("sources").stream()
                        .map(words -> new SourceReference(words.text(), words.span()))
                        .toList(),
                role.text("note"),
                body.map(CheckedRecord::span).orElse(role.span()));
    }
}
