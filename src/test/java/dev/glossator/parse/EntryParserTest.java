package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Entry;
import dev.glossator.model.Entry.ForeignName;
import dev.glossator.model.Entry.Relation;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.Entry.Variant;
import dev.glossator.model.EntryKind;
import dev.glossator.model.PartialDate;
import dev.glossator.model.SourceReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryParserTest {
    private static final String STAD = "content/glossary/stad.md";

    @Test
    void everyFieldHasItsValue() {
        Entry entry = Parsed.entry("""
                        names: {uk: Ане Стад, ru: [Анне Стад, Анна]}
                        short: A. Stad
                        aliases: [Stad]
                        variants: [Anna Stadt, {text: Anne Stad, note: in older reports, fix: false}]
                        never: [Stad Hotel]
                        inflected: [Stads]
                        shared: [Stad]
                        website: https://example.org/
                        same-as: {wikidata: Q1, viaf: 0123}
                        sources: [herald]""").entry();

        assertEquals("stad", entry.id());
        assertEquals(EntryKind.PERSON, entry.kind());
        assertEquals("Ane Stad", entry.name());
        assertEquals(
                List.of(
                        new ForeignName("uk", "Ане Стад"),
                        new ForeignName("ru", "Анне Стад"),
                        new ForeignName("ru", "Анна")),
                entry.names());
        assertEquals("A. Stad", entry.shortName());
        assertEquals(List.of("Stad"), entry.aliases());
        assertEquals(
                List.of(new Variant("Anna Stadt", "", true), new Variant("Anne Stad", "in older reports", false)),
                entry.variants());
        assertEquals(List.of("Stad Hotel"), entry.never());
        assertEquals(List.of("Stads"), entry.inflected());
        assertEquals(List.of("Stad"), entry.shared());
        assertEquals("https://example.org/", entry.website());
        assertEquals(Map.of("wikidata", "Q1", "viaf", "0123"), entry.sameAs());
        assertEquals(List.of(new SourceReference("herald", new Span(STAD, 13, 11, 13, 17))), entry.sources());
    }

    @Test
    void aRoleHasABodyWithOrWithoutARecord() {
        Entry entry = Parsed.entry("""
                        roles:
                          - {title: Secretary, of: council, from: 2025-07-18, sources: [decree], note: acting, also: [Head of Office]}
                          - {title: Minister, of: {name: Ministry of Examples}, to: 2025-07}
                          - title: Host""").entry();

        assertEquals(
                new Role(
                        "Secretary",
                        List.of("Head of Office"),
                        "council",
                        "",
                        new PartialDate(2025, 7, 18),
                        null,
                        List.of(new SourceReference("decree", new Span(STAD, 5, 65, 5, 71))),
                        "acting",
                        new Span(STAD, 5, 28, 5, 35)),
                entry.roles().get(0));
        Role minister = entry.roles().get(1);
        assertEquals("", minister.of());
        assertEquals("Ministry of Examples", minister.ofName());
        assertNull(minister.from());
        assertEquals(new PartialDate(2025, 7, 0), minister.to());
        assertEquals("Host", entry.roles().get(2).title());
    }

    @Test
    void aRelationHasAnotherEntryWithOrWithoutARecord() {
        Entry entry = Parsed.entry("""
                        note: Not the writer.
                        relations:
                          - {is: negotiates-with, to: berg, from: 2025-11, until: 2025-12, sources: [herald], note: by letter}
                          - {is: heads, to: {name: Ministry of Examples}}""").entry();

        assertEquals("Not the writer.", entry.note());
        assertEquals(
                new Relation(
                        "negotiates-with",
                        "berg",
                        "",
                        new PartialDate(2025, 11, 0),
                        new PartialDate(2025, 12, 0),
                        List.of(new SourceReference("herald", new Span(STAD, 6, 78, 6, 84))),
                        "by letter",
                        new Span(STAD, 6, 31, 6, 35)),
                entry.relations().get(0));
        Relation heads = entry.relations().get(1);
        assertEquals("", heads.to());
        assertEquals("Ministry of Examples", heads.toName());
        assertNull(heads.from());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roles: [{title: Host, from: 2025-12, to: 2025-11}] | 4:42 bad-date this role ends before it begins",
                "relations: [{is: heads, to: berg, from: 2025-12-03, until: 2025-12-02}] | 4:60 bad-date this relation ends before it begins",
                "relations: [{is: Heads it, to: berg}] | 4:18 bad-id `Heads it` is no id",
                "relations: [{is: heads}] | 4:13 missing-field a relation needs `to`",
                "relations: [{to: berg}] | 4:13 missing-field a relation needs `is`",
                "relations: [{is: heads, to: {}}] | 4:29 missing-field a party needs `id` or `name`",
                "roles: [{title: Host, of: {}}] | 4:27 missing-field a party needs `id` or `name`",
                "aliases: [Stad, S, Stad] | 4:20 listed-twice `Stad` stands twice in `aliases`",
                "variants: [Stat, {text: Stat, note: old}] | 4:25 listed-twice `Stat` stands twice in `variants`",
                "sources: [a, b, {id: a, title: A}] | 4:22 listed-twice `a` stands twice in `sources`",
                "roles: [{title: Host, sources: [a, a]}] | 4:36 listed-twice `a` stands twice in `sources`"
            })
    void faultsAreReportedInTheirPlaces(String field, String finding) {
        assertEquals(finding + "\n", Parsed.entry(field).findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roles: [{title: Host, from: 2025-12-03, to: 2025}]",
                "roles: [{title: Host, from: 2025-12, to: 2025-12-03}]",
                "roles: [{title: Host}, {title: Host}]",
                "relations: [{is: heads, to: berg}, {is: heads, to: berg}]",
                "aliases: [Stad, stad]"
            })
    void whatMayBeIsNoFault(String field) {
        assertEquals("", Parsed.entry(field).findings());
    }

    @Test
    void itsTextIsItsDescription() {
        Parsed parsed = Parsed.of(STAD, "---\nkind: term\nname: Talks\n---\nWords.\n\nMore.\n");

        assertEquals(2, parsed.entry().body().blocks().size());
    }

    @Test
    void anUnknownKindIsReportedAndLeavesNoEntry() {
        Parsed parsed = Parsed.of(STAD, "---\nkind: event\nname: Talks\n---\n");

        assertEquals("2:7 front-matter-type `kind` cannot be `event`\n", parsed.findings());
        assertEquals("write one of `person`, `organisation`, `place`, `term`, `document`", parsed.help());
        assertEquals(java.util.Optional.empty(), parsed.document().page());
    }
}
