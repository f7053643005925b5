package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Detail;
import dev.glossator.model.EventDate;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Source;
import dev.glossator.schema.CslVariable;
import dev.glossator.schema.CslVariables;
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
    void theOtherVariablesOfCslAreKeptInTheOrderOfAPage() {
        Source source = Parsed.sources("""
                        - id: herald
                          title: Talks
                          abstract: Who met.
                          event-date: 2025-12-02/2025-12-03
                          page: 12-15
                          editor: [{family: Berg, given: Odd}, NEC]
                          volume: 012
                          container-title: The Example Herald
                        """).source();

        assertEquals(
                List.of(
                        new Detail.Text("container-title", "The Example Herald"),
                        new Detail.Text("volume", "012"),
                        new Detail.Text("page", "12-15"),
                        new Detail.Names("editor", List.of("Odd Berg", "NEC")),
                        new Detail.Date(
                                "event-date",
                                EventDate.parse("2025-12-02/2025-12-03").orElseThrow()),
                        new Detail.Text("abstract", "Who met.")),
                source.details());
    }

    @Test
    void everyVariableOfCslIsKept() {
        for (CslVariable variable : CslVariables.ALL) {
            Parsed parsed = Parsed.sources(
                    "- id: herald\n  title: Talks\n  " + variable.name() + ": " + variable.example() + "\n");

            assertEquals("", parsed.findings(), variable.name());
            assertEquals(
                    List.of(variable.name()),
                    parsed.source().details().stream().map(Detail::variable).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency",
                "[agency]",
                "{id: agency}",
                "[{id: agency}]",
            })
    void whatASourceDerivesFromIsOneIdOrSeveral(String written) {
        Source source = Parsed.sources("- {id: a, title: T, derives-from: " + written + "}")
                .source();

        assertEquals(
                List.of("agency"),
                source.derivesFrom().stream().map(Source.Origin::source).toList());
    }

    @Test
    void aSourceMayDeriveFromWhatHasNoRecord() {
        Source source = Parsed.sources("- {id: a, title: T, derives-from: [{name: Agency copy}, b]}")
                .source();

        assertEquals(
                List.of(
                        new Source.Origin("", "Agency copy", new Span("content/sources/press.yaml", 1, 43, 1, 54)),
                        new Source.Origin("b", "", new Span("content/sources/press.yaml", 1, 57, 1, 58))),
                source.derivesFrom());
    }

    @Test
    void excerptsKeepTheirPlaces() {
        Source source = Parsed.sources("""
                        - id: a
                          title: T
                          excerpt:
                            - at: p. 3
                              text: |
                                We met.

                                We left.
                            - {text: "Nobody came."}
                        """).source();

        assertEquals(
                List.of(new Source.Excerpt("p. 3", "We met.\n\nWe left."), new Source.Excerpt("", "Nobody came.")),
                source.excerpts());
        assertEquals(List.of("We met.", "We left."), source.excerpts().get(0).paragraphs());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{family: Stad, given: Ane}                                        | Ane Stad",
                "{given: Ane, family: Stad, non-dropping-particle: van}            | Ane van Stad",
                "{given: Ane, family: Stad, dropping-particle: de, non-dropping-particle: la} | Ane de la Stad",
                "{given: Ane, family: Stad, dropping-particle: d'}                 | Ane d'Stad",
                "{given: Ane, family: Stad, suffix: III}                           | Ane Stad III",
                "{given: Ane, family: Stad, suffix: Jr., comma-suffix: true}       | Ane Stad, Jr.",
                "{given: Ane, family: Stad, static-ordering: 1}                    | Stad Ane",
                "{family: Stad}                                                    | Stad",
                "{literal: General Staff of Lina}                                  | General Staff of Lina"
            })
    void namesAreJoinedInReadingOrder(String written, String name) {
        Source source =
                Parsed.sources("- {id: a, title: T, author: [" + written + "]}").source();

        assertEquals(List.of(name), source.authors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: bok           | the nearest word is `book`",
                "type: nonsense      | docs/front-matter.md lists the words that may stand here",
                "language: en_US     | write `en-US`",
                "language: Ukrainisch-Text | write a tag of BCP 47, for instance `uk` or `en-GB`",
                "contaner-title: T   | the nearest field is `container-title`",
                "something-else: T   | docs/front-matter.md lists its fields"
            })
    void helpNamesWhatWasMeant(String field, String help) {
        assertEquals(help, Parsed.sources("- {id: a, title: T, " + field + "}").help());
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
                "{date-parts: [[2025, 11], [2025, 12]]}| 2025-11/2025-12",
                "{date-parts: [[2025]], circa: true}   | 2025~",
                "{date-parts: [[2025]], circa: 1}      | 2025~",
                "{date-parts: [[2025]], circa: 0}      | 2025",
                "{raw: 2025-12}                        | 2025-12",
                "{literal: 2025-12~}                   | 2025-12~",
                "{date-parts: [[2025]], raw: 2025}     | 2025"
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
                "{raw: May 2025}",
                "{literal: 2025-13}",
                "{date-parts: [[2025]], raw: 2026}",
                "{date-parts: [[2025]], circa: perhaps}",
                "{circa: true}",
                "{}",
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
                "- {id: a, title: T, URL: talks.html} | 1:26 refused-address `talks.html` is no address that may be linked",
                "- {id: a, title: T, type: bok} | 1:27 front-matter-type `type` cannot be `bok`",
                "- {id: a, title: T, language: en_US} | 1:31 front-matter-type `en_US` is no language tag",
                "- {id: a, title: T, archive: the archive} | 1:30 refused-address `the archive` is no address that may be linked",
                "- {id: a, title: T, issued: {date-parts: [[2025]], season: 1}} | 1:52 bad-date `season` of a date is not read",
                "- {id: a, title: T, issued: {year: 2025}} | 1:30 bad-date `year` of a date is not read",
                "- {id: a, title: T, accessed: {date-parts: [[2025, 12]]}} | 1:31 bad-date `accessed` must be a date, found a mapping",
                "- {id: a, title: T, event-date: soon} | 1:33 bad-date `event-date` must be a date, found `soon`",
                "- {id: a, title: T, editor: Odd Berg} | 1:29 front-matter-type `editor` must be a list, found text",
                "- {id: a, title: T, editor: [{famly: Berg}]} | 1:31 unknown-key an author has no field `famly`",
                "- {id: a, title: T, derives-from: [b, c d]} | 1:39 bad-id `c d` is no id",
                "- {id: a, title: T, excerpt: We met} | 1:30 front-matter-type `excerpt` must be a list, found text",
                "- {id: a, title: T, excerpt: [{at: p. 1}]} | 1:31 missing-field an excerpt needs `text`"
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
