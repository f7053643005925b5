package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Entry;
import dev.glossator.model.Entry.ForeignName;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.Entry.Variant;
import dev.glossator.model.EntryKind;
import dev.glossator.model.PartialDate;
import dev.glossator.model.SourceReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
                          - {title: Secretary, of: council, from: 2025-07-18, sources: [decree], note: acting}
                          - {title: Minister, of: {name: Ministry of Examples}, to: 2025-07}
                          - title: Host""").entry();

        assertEquals(
                new Role(
                        "Secretary",
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
