package dev.glossator.parse;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Detail;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Source;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CslJsonTest {
    @Nested
    class Items {
        @Test
        void anItemIsASource() {
            Source source = Parsed.json("""
                    [
                      {
                        "id": "Herald_1203",
                        "type": "article-newspaper",
                        "title": "Report on the talks",
                        "author": [{"family": "Stad", "given": "Ane"}, {"literal": "NEC"}],
                        "container-title": "The Example Herald",
                        "volume": 12,
                        "issued": {"date-parts": [[2025, 12, 3]]},
                        "accessed": {"date-parts": [["2025", "12", "4"]]},
                        "URL": "https://example.org/talks",
                        "language": "uk",
                        "tier": "primary",
                        "derives-from": "agency"
                      }
                    ]
                    """).source();

            assertEquals("Herald_1203", source.id());
            assertEquals(new Span("content/sources/press.json", 3, 12, 3, 23), source.span());
            assertEquals("article-newspaper", source.type());
            assertEquals("Report on the talks", source.title());
            assertEquals(List.of("Ane Stad", "NEC"), source.authors());
            assertEquals("2025-12-03", String.valueOf(source.issued()));
            assertEquals(new PartialDate(2025, 12, 4), source.accessed());
            assertEquals("https://example.org/talks", source.url());
            assertEquals("uk", source.language());
            assertEquals("primary", source.tier());
            assertEquals("agency", source.derivesFrom().get(0).source());
            assertEquals(
                    List.of(new Detail.Text("container-title", "The Example Herald"), new Detail.Text("volume", "12")),
                    source.details());
        }

        @Test
        void oneItemMayStandWithoutAList() {
            assertEquals(
                    "a",
                    Parsed.json("{\"id\": \"a\", \"title\": \"T\"}").source().id());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", "[]"})
        void aFileMayBeEmpty(String text) {
            Parsed parsed = Parsed.json(text);

            assertEquals("", parsed.findings());
            assertEquals(List.of(), parsed.document().sources());
        }

        @ParameterizedTest
        @ValueSource(strings = {"12", "1.50", "0", "-0", "1e5", "12345678901234567890", "0.10"})
        void aNumberKeepsItsDigits(String number) {
            Source source = Parsed.json("[{\"id\": \"a\", \"title\": \"T\", \"edition\": " + number + "}]")
                    .source();

            assertEquals(number, source.detail("edition"));
        }

        @Test
        void anIdMayBeANumber() {
            assertEquals(
                    "7", Parsed.json("[{\"id\": 7, \"title\": \"T\"}]").source().id());
        }

        @Test
        void aCitationKeyStandsForAnIdThatIsAnAddress() {
            Parsed parsed = Parsed.json("""
                    [{"id": "http://example.org/users/1/items/ABC", "citation-key": "stad2025", "title": "T"}]
                    """);

            assertEquals("", parsed.findings());
            assertEquals("stad2025", parsed.source().id());
            assertEquals(List.of(), parsed.source().details());
        }

        @Test
        void aCitationKeyStandsForAnIdThatIsNotThere() {
            assertEquals(
                    "stad2025",
                    Parsed.json("[{\"citation-key\": \"stad2025\", \"title\": \"T\"}]")
                            .source()
                            .id());
        }

        @Test
        void aCitationKeyBesideAGoodIdIsADetail() {
            Source source = Parsed.json("[{\"id\": \"a\", \"citation-key\": \"b\", \"title\": \"T\"}]")
                    .source();

            assertEquals("a", source.id());
            assertEquals("b", source.detail("citation-key"));
        }

        @Test
        void anAddressWithoutACitationKeyIsNoId() {
            Parsed parsed = Parsed.json("[{\"id\": \"http://example.org/items/ABC\", \"title\": \"T\"}]");

            assertEquals("1:10 bad-id `http://example.org/items/ABC` is no id\n", parsed.findings());
            assertEquals(
                    "an id has letters, digits and `_:.-`, at most 80; in CSL-JSON a `citation-key` of that form beside it is taken in its place",
                    parsed.help());
        }

        @Test
        void anArchiveThatIsNoAddressIsItsName() {
            Source source = Parsed.json("[{\"id\": \"a\", \"title\": \"T\", \"archive\": \"State Archive of Lina\"}]")
                    .source();

            assertEquals("", source.archive());
            assertEquals("State Archive of Lina", source.detail("archive-name"));
        }

        @Test
        void anArchiveThatIsAnAddressIsACopy() {
            assertEquals(
                    "https://example.org/copy",
                    Parsed.json("[{\"id\": \"a\", \"title\": \"T\", \"archive\": \"https://example.org/copy\"}]")
                            .source()
                            .archive());
        }

        @Test
        void escapesBecomeCharacters() {
            assertEquals(
                    "a\"\\/é😀\nb",
                    Parsed.json("[{\"id\": \"a\", \"title\": \"a\\\"\\\\\\/\\u00e9\\ud83d\\ude00\\nb\"}]")
                            .source()
                            .title());
        }
    }

    @Nested
    class Places {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {
                    "'herald'                                  | 1:2  front-matter-type the file must be an array of items, found text",
                    "12                                        | 1:1  front-matter-type the file must be an array of items, found text",
                    "['herald']                                | 1:3  front-matter-type each item must be a record, found text",
                    "[null]                                    | 1:2  front-matter-type each item must be a record, found nothing",
                    "[{'id': 'a'}]                             | 1:2  missing-field a source needs `title`",
                    "[{'id': 'a', 'title': null}]              | 1:23 front-matter-type `title` must be text, found nothing",
                    "[{'id': 'a', 'title': ''}]                | 1:24 front-matter-type `title` must be text, found empty text",
                    "[{'id': 'a', 'title': ['T']}]             | 1:23 front-matter-type `title` must be text, found a list",
                    "[{'id': 'a', 'title': 'T', 'custom': {}}] | 1:29 unknown-key a source has no field `custom`",
                    "[{'id': 'a', 'title': 'T', 'type': 'bok'}]| 1:37 front-matter-type `type` cannot be `bok`",
                    "[{'id': 'a', 'title': 'T', 'issued': {'season': 1}}]  | 1:40 bad-date `season` of a date is not read",
                    "[{'id': 'a', 'title': 'T', 'language': 'en_US'}]      | 1:41 front-matter-type `en_US` is no language tag",
                    "[{'id': 'a', 'title': 'Стад 😀', 'tier': 'first'}]    | 1:42 front-matter-type `tier` cannot be `first`"
                })
        void aFaultyValueIsReportedInItsPlace(String text, String finding) {
            assertEquals(
                    finding.replaceFirst(" +", " ") + "\n",
                    Parsed.json(text.replace('\'', '"')).findings());
        }

        @Test
        void linesMayEndWithCarriageReturns() {
            Parsed parsed = Parsed.json("[\r\n  {\"id\": \"a\",\r\n   \"title\": \"Стад\", \"tier\": \"x\"}\r\n]\r\n");

            assertEquals("3:30 front-matter-type `tier` cannot be `x`\n", parsed.findings());
        }

        @Test
        void aFixLeavesTheQuotes() {
            Parsed parsed = Parsed.json("[{\"id\": \"a\", \"title\": \"T\", \"tier\": \"primry\"}]");

            assertEquals(
                    new Span("content/sources/press.json", 1, 37, 1, 43),
                    parsed.found().get(0).fixes().get(0).edits().get(0).span());
        }

        @Test
        void aKeyThatStandsTwiceIsReportedAndTheFirstIsKept() {
            Parsed parsed = Parsed.json("[{\"id\": \"a\", \"title\": \"T\", \"title\": \"U\"}]");

            assertEquals("1:29 duplicate-key `title` stands here twice\n", parsed.findings());
            assertEquals("T", parsed.source().title());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "['\\u0000']      | 1:3 | control character U+0000",
                "['a', '\\u202E'] | 1:8 | hidden character U+202E",
                "{'\\u001b': 1}   | 1:3 | control character U+001B"
            })
    void anEscapeMayNotHideACharacter(String json, String place, String character) {
        assertEquals(
                place + " hidden-character an escape in this text stands for the " + character + "\n",
                Parsed.json(json.replace('\'', '"')).findings());
    }

    @Nested
    class Syntax {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {
                    "[1,]            | 1:4 a value is missing before this",
                    "[1,,2]          | 1:4 a value is missing before this",
                    "[1 2]           | 1:4 a `,` or `]` is missing before this",
                    "{'a' 1}         | 1:6 a `:` is missing before this",
                    "{'a':}          | 1:6 a value is missing before this",
                    "{a: 1}          | 1:2 this is no value of JSON",
                    "{'a': 1,}       | 1:9 a key is missing after the comma",
                    "{'a': 1 'b': 2} | 1:9 a `,` or `}` is missing before this",
                    "['abc           | 1:2 a quote that was opened is not closed",
                    "['\\x']         | 1:2 a backslash in this text stands before something that JSON does not know",
                    "['\\u12']       | 1:2 a backslash in this text stands before something that JSON does not know",
                    "['\\ud800']     | 1:2 half of a character stands in this text",
                    "['\\ude00a']    | 1:2 half of a character stands in this text",
                    "['a\tb']        | 1:2 a line end or a tab stands inside this text",
                    "[TRUE]          | 1:2 this is no value of JSON",
                    "[01]            | 1:2 this is no value of JSON",
                    "[1.]            | 1:2 this is no value of JSON",
                    "[NaN]           | 1:2 this is no value of JSON",
                    "[1] [2]         | 1:5 the list ends before this",
                    "[1] x           | 1:5 the list ends before this",
                    "// c            | 1:1 JSON has no comments",
                    "# c             | 1:1 JSON has no comments",
                    "[               | 1:2 the text ends before a bracket is closed",
                    "{'a':           | 1:6 the text ends before a bracket is closed",
                    "]               | 1:1 a value is missing before this",
                    "['Стад 😀', x]  | 1:12 this is no value of JSON"
                })
        void aFaultIsReportedInItsPlaceInOurWords(String text, String finding) {
            assertEquals(
                    finding.replaceFirst(" ", " json-syntax ") + "\n",
                    Parsed.json(text.replace('\'', '"')).findings());
        }

        @Test
        void singleQuotesAreNamed() {
            Parsed parsed = Parsed.json("[{'id': 'a'}]");

            assertEquals("1:3 json-syntax a text or key stands in single quotes\n", parsed.findings());
        }

        @Test
        void anOpenBracketIsShown() {
            Parsed parsed = Parsed.json("[\n  {\"id\": 1\n");

            assertEquals(2, parsed.found().get(0).related().get(0).span().line());
        }

        @Test
        void nestingEndsAtTwentyLevels() {
            assertEquals(
                    "1:2 front-matter-type each item must be a record, found a list\n",
                    Parsed.json("[".repeat(20) + "]".repeat(20)).findings());
            assertEquals(
                    "1:21 json-syntax this is nested more than 20 deep\n",
                    Parsed.json("[".repeat(21) + "]".repeat(21)).findings());
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"a\":", "\"", "[1,", "{\"a\":1,", "-", "\\", "[\"\\u0041\","})
        void hostileTextsEndSoonWithAFinding(String piece) {
            String text = piece.repeat(1024 * 1024 / piece.length());

            Parsed parsed = assertTimeoutPreemptively(ofSeconds(10), () -> Parsed.json(text));

            assertEquals(
                    "json-syntax",
                    parsed.found().get(parsed.found().size() - 1).rule().id());
        }
    }
}
