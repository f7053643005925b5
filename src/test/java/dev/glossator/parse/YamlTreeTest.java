package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTreeTest {
    private static final String TALKS = "content/articles/talks.md";

    /** The field is the third line of the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "summary: &a x       | 3:10 | anchors (`&name`) are not read",
                "summary: *a         | 3:10 | aliases (`*name`) are not read",
                "actors: [*a]        | 3:10 | aliases (`*name`) are not read",
                "summary: !!str x    | 3:10 | tags (`!name`) are not read",
                "summary: !x y       | 3:10 | tags (`!name`) are not read",
                "actors: !x [y]      | 3:9  | tags (`!name`) are not read",
                "actors: !!map {a: b}| 3:9  | tags (`!name`) are not read",
                "<<: {summary: x}    | 3:1  | merge keys are not read",
                "'<<': x             | 3:1  | merge keys are not read",
                "{a: b}: c           | 3:1  | a key must be a word",
                "[a]: c              | 3:1  | a key must be a word",
                "summary: @x         | 3:10 | a text may not begin with this character",
                "summary: `x`        | 3:10 | a text may not begin with this character",
                "summary: %x         | 3:10 | a text may not begin with this character",
                "summary: a: b: c    | 3:11 | a second `: ` stands in this line",
                "summary: Talks: why | 3:15 | a second `: ` stands in this line",
                "summary: Стад 😀: x | 3:16 | a second `: ` stands in this line",
                "summary: \"x        | 4:1  | a quote that was opened is not closed",
                "summary: 'x         | 4:1  | a quote that was opened is not closed",
                "actors: [a          | 4:1  | a list is not closed, or a comma is missing in it",
                "actors: [{id: a]    | 3:16 | a `{` is not closed, or a comma is missing in it",
                "^\tsummary: x^      | 3:1  | a tab stands where spaces are needed",
                "^actors:\n\t- stad^ | 4:1  | a tab stands where spaces are needed",
                "^ summary: x^       | 3:9  | a second `: ` stands in this line",
                "- stad              | 3:1  | this line does not fit the lines above it",
                "summary             | 4:1  | a `:` is missing after this key",
                "^summary: a\u0001b^ | 3:11 | the character U+0001 may not stand in YAML",
                "^summary: \uFFFEb^  | 3:10 | the character U+FFFE may not stand in YAML",
                "^summary: 😀\u0007^ | 3:11 | the character U+0007 may not stand in YAML"
            })
    void whatIsNoPlainYamlIsRefusedWhereItStands(String field, String place, String message) {
        assertEquals(
                place + " yaml-syntax " + message + "\n", Parsed.article(field).findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "summary: \"a\\u202Eb\" | 3:10 | hidden character U+202E",
                "summary: \"\\0\"       | 3:10 | control character U+0000",
                "summary: \"\\N\"       | 3:10 | control character U+0085",
                "summary: \"\\uD83D\"   | 3:10 | hidden character U+D83D",
                "actors: [\"\\e[31m\"]  | 3:10 | control character U+001B",
                "\"a\\x7F\": x         | 3:1  | control character U+007F"
            })
    void anEscapeMayNotHideACharacter(String field, String place, String character) {
        assertEquals(
                place + " hidden-character an escape in this text stands for the " + character + "\n",
                Parsed.article(field).findings());
    }

    @Test
    void aKeyTwiceIsReportedWithBothPlaces() {
        Parsed parsed = Parsed.article("summary: one\nstatus: draft\nsummary: two");

        assertEquals("5:1 duplicate-key `summary` stands here twice\n", parsed.findings());
        assertEquals(
                new Span(TALKS, 3, 1, 3, 8),
                parsed.found().get(0).related().get(0).span());
        assertEquals("one", parsed.article().summary());
    }

    @Test
    void aKeyTwiceInARecordInBracesIsReported() {
        assertEquals(
                "3:21 duplicate-key `id` stands here twice\n",
                Parsed.article("actors: [{id: stad, id: berg}]").findings());
    }

    @Test
    void aSecondDocumentInAFileOfRecordsIsRefused() {
        assertEquals(
                "3:1 yaml-syntax a second document begins here\n",
                Parsed.sources("- id: herald\n  title: Herald\n---\n- id: post\n")
                        .findings());
    }

    @Test
    void twentyLevelsAreReadAndOneMoreIsNot() {
        // the record, the list and the field's own value are three of them
        assertFalse(Parsed.article("actors: " + "[".repeat(19) + "]".repeat(19))
                .findings()
                .contains("yaml-syntax"));
        assertEquals(
                "3:28 yaml-syntax this is nested more than 20 deep\n",
                Parsed.article("actors: " + "[".repeat(20) + "]".repeat(20)).findings());
    }

    @Test
    void aThousandLevelsAreNotReadEither() {
        String findings = Parsed.article("actors: " + "[".repeat(30_000)).findings();

        assertTrue(findings.startsWith("3:28 yaml-syntax this is nested more than 20 deep"), findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "on",
                "off",
                "Yes",
                "y",
                "true",
                "null",
                "~",
                "0123",
                "0x1F",
                "1.10",
                "1e3",
                "12:30",
                "1_000",
                "+1",
                ".inf",
                "2025-12-03",
                "2025-12-03T10:00:00Z",
                "=",
                "Стад",
                "😀",
                "a#b",
                "a:b",
                "-a",
                "?a",
                "a@b",
                "50%"
            })
    void valuesStayWhatWasTyped(String typed) {
        assertEquals(typed, Parsed.article("summary: " + typed).article().summary());
        assertEquals(
                typed, Parsed.article("summary: \"" + typed + "\"").article().summary());
        assertEquals(typed, Parsed.article("summary: '" + typed + "'").article().summary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^summary: |\n  one\n  two^ | ^one\ntwo^",
                "^summary: >\n  one\n  two^ | one two",
                "^summary: one\n  two^       | one two",
                "^summary: \"one\n  two\"^   | one two",
                "summary: \"a\\n\\u00e9\"    | ^a\né^",
                "summary: 'it''s'            | it's",
                "summary: one # not shown    | one"
            })
    void textsMayBeWrittenInEveryFormOfYaml(String field, String text) {
        assertEquals(text, Parsed.article(field).article().summary());
    }

    @Test
    void placesAfterAnEmojiCountItAsOneCharacter() {
        assertEquals(
                "3:14 bad-id `Berg` is no id\n",
                Parsed.article("actors: [😀x, Berg]")
                                .findings()
                                .lines()
                                .skip(1)
                                .findFirst()
                                .orElseThrow() + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'%YAML 1.2\n---\n- a\n', 1:1",
        "'\n# a\n%FOO a\n', 3:1",
        "'- {id: a, title: A}\n...\n%FOO a\n', 3:1",
        "'- {id: a, title: A}\n...\n# a\n%TAG !a! a\n', 4:1"
    })
    void directivesAreRefused(String text, String place) {
        assertEquals(
                place + " yaml-syntax directives (`%NAME`) are not read\n",
                Parsed.sources(text).findings());
    }

    @Test
    void aPercentSignInATextIsNoDirective() {
        assertEquals(
                "",
                Parsed.sources("- id: a\n  title: \"A\n%FOO\n  \"\n  note: 5%\n")
                        .findings());
    }
}
