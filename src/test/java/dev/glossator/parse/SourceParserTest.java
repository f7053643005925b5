package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceParserTest {
    @Test
    void everyFieldHasItsValue() {
        Source source = Parsed.sources("""
                        - id: Herald_1203
                          type: article-newspaper
                          title: "[Report on the talks]"
                          author: [{family: Stad, given: Ane}, General Staff, {literal: NEC}]
                          publisher: The Example Herald
                          issued: 2025-12-03
                          URL: https://example.org/talks
                          language: uk
                          tier: primary
                          seen: excerpt
                          state: live
                          archive: https://example.org/copy
                          accessed: 2025-12-04
                          note: Agency copy.
                        """).source();

        assertEquals("Herald_1203", source.id());
        assertEquals("herald-1203", source.slug());
        assertEquals("article-newspaper", source.type());
        assertEquals("[Report on the talks]", source.title());
        assertEquals(true, source.titleIsSupplied());
        assertEquals(List.of("Ane Stad", "General Staff", "NEC"), source.authors());
        assertEquals("The Example Herald", source.publisher());
        assertEquals("2025-12-03", String.valueOf(source.issued()));
        assertEquals("https://example.org/talks", source.url());
        assertEquals("uk", source.language());
        assertEquals("primary", source.tier());
        assertEquals("excerpt", source.seen());
        assertEquals("live", source.state());
        assertEquals("https://example.org/copy", source.archive());
        assertEquals(new PartialDate(2025, 12, 4), source.accessed());
        assertEquals("Agency copy.", source.note());
        assertEquals(new Span("content/sources/press.yaml", 1, 7, 1, 18), source.span());
    }

    @Test
    void whatIsNotGivenIsEmpty() {
        Source source = Parsed.sources("- {id: herald, title: The Herald}").source();

        assertEquals("", source.publisher());
        assertNull(source.issued());
        assertEquals("", source.url());
        assertEquals("", source.state());
        assertEquals(false, source.titleIsSupplied());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-03                            | 2025-12-03",
                "2025-12-02/2025-12-03                 | 2025-12-02/2025-12-03",
                "2025-12~                              | 2025-12~",
                "{date-parts: [[2025, 12, 3]]}         | 2025-12-03",
                "{date-parts: [['2025', '12']]}        | 2025-12",
                "{date-parts: [[2025]]}                | 2025",
                "{date-parts: [[2025, 11], [2025, 12]]}| 2025-11/2025-12"
            })
    void aDateIsWrittenPlainlyOrAsInCsl(String written, String date) {
        Parsed parsed = Parsed.sources("- {id: herald, title: The Herald, issued: " + written + "}");

        assertEquals(date, String.valueOf(parsed.source().issued()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-12-03/2025-12-02",
                "{date-parts: [[2025, 13]]}",
                "{date-parts: [[2025, 2, 30]]}",
                "{date-parts: []}",
                "{date-parts: [[]]}",
                "{date-parts: 2025}",
                "{date-parts: [[2025], [2026], [2027]]}",
                "{date-parts: [[a]]}",
                "{raw: 2025}",
                "{date-parts: [[2025]], circa: true}",
                "[2025]"
            })
    void otherFormsOfADateAreReported(String written) {
        Parsed parsed = Parsed.sources("- {id: herald, title: The Herald, issued: " + written + "}");

        assertEquals("bad-date", parsed.found().get(0).rule().id());
        assertEquals(43, parsed.found().get(0).span().column());
        assertNull(parsed.source().issued());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "id: herald      | 1:1 front-matter-type the file must be a list of records, each with `- ` before its first field, found a mapping",
                "herald          | 1:1 front-matter-type the file must be a list of records, each with `- ` before its first field, found text",
                "- herald        | 1:3 front-matter-type each item must be a record, found text",
                "- [herald]      | 1:3 front-matter-type each item must be a record, found a list",
                "- {id: a b, title: T} | 1:8 bad-id `a b` is no id",
                "- {id: a, title: T, author: Ane Stad} | 1:29 front-matter-type `author` must be a list, found text",
                "- {id: a, title: T, tier: first} | 1:27 front-matter-type `tier` cannot be `first`",
                "- {id: a, title: T, accessed: 2025} | 1:31 bad-date `accessed` must be a date, found `2025`",
                "- {id: a, title: T, URL: talks.html} | 1:26 refused-address `talks.html` is no address that may be linked"
            })
    void faultsAreReportedInTheirPlaces(String text, String finding) {
        assertEquals(finding + "\n", Parsed.sources(text).findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "# nothing yet", "---\n"})
    void aFileMayBeEmpty(String text) {
        Parsed parsed = Parsed.sources(text);

        assertEquals(List.of(), parsed.document().sources());
    }

    @Test
    void aFaultyRecordLeavesTheOthers() {
        Parsed parsed = Parsed.sources("- {id: a}\n- {id: b, title: B}\n");

        assertEquals("b", parsed.source().id());
    }
}
