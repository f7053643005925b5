package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary: Who met.",
                "published: 2025-12-03",
                "published: \"2025-12-03\"",
                "as-of: 2024-02-29",
                "review-by: 2026-01-15",
                "status: draft",
                "autolink: none",
                "id: other-talks",
                "actors: [stad]",
                "actors: []",
                "sources: [Herald_1203]",
                "allow: [{rule: raw-html, because: so}]"
            })
    void aRightValueOfAnArticleIsRead(String field) {
        assertEquals("", Parsed.article(field).findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "names: {uk: Ане Стад, ru: [Анне, Стад]}",
                "short: Stad",
                "aliases: [Stad, 0123]",
                "variants: [Anna, {text: Anne, note: older, fix: false}]",
                "variants: [{text: Anne, fix: \"true\"}]",
                "roles: [{title: Host, of: council, from: 2025-07, to: 2025}]",
                "roles: [{title: Host, of: {name: Ministry of Examples}}]",
                "website: https://example.org/",
                "website: HTTP://example.org",
                "same-as: {wikidata: Q1}",
                "sources: [herald, {id: post, title: The Post}]"
            })
    void aRightValueOfAnEntryIsRead(String field) {
        assertEquals("", Parsed.entry(field).findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "summary:                | 3:9  front-matter-type `summary` must be text, found nothing",
                "summary: [a]            | 3:10 front-matter-type `summary` must be text, found a list",
                "summary: {a: b}         | 3:10 front-matter-type `summary` must be text, found a mapping",
                "published: 2025-12      | 3:12 bad-date `published` must be a date, found `2025-12`",
                "published: 2025-13-01   | 3:12 bad-date `published` must be a date, found `2025-13-01`",
                "published: 2025-02-30   | 3:12 bad-date `published` must be a date, found `2025-02-30`",
                "published: 3 December   | 3:12 bad-date `published` must be a date, found `3 December`",
                "as-of: [2025]           | 3:8  front-matter-type `as-of` must be a day, found a list",
                "status: Draft           | 3:9  front-matter-type `status` cannot be `Draft`",
                "autolink: sometimes     | 3:11 front-matter-type `autolink` cannot be `sometimes`",
                "id: Talks               | 3:5  bad-id `Talks` is no id",
                "id: ane--stad           | 3:5  bad-id `ane--stad` is no id",
                "id: переговори          | 3:5  bad-id `переговори` is no id",
                "actors: stad            | 3:9  front-matter-type `actors` must be a list, found text",
                "actors: {id: stad}      | 3:9  front-matter-type `actors` must be a list, found a mapping",
                "actors: [[stad]]        | 3:10 front-matter-type each item of `actors` must be a word or a record, found a list",
                "sources: [a b]          | 3:11 bad-id `a b` is no id",
                "sources: ['']           | 3:11 bad-id `` is no id",
                "allow: [{rule: x, because: y}]             | 3:16 bad-allowance there is no rule `x`",
                "allow: [{rule: unknown-entry, because: y}] | 3:16 bad-allowance `unknown-entry` is an error and cannot be switched off"
            })
    void aWrongValueOfAnArticleIsReportedInItsPlace(String field, String finding) {
        assertEquals(
                finding.replaceFirst(" +", " ") + "\n", Parsed.article(field).findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "names: Ане                          | 4:8  front-matter-type `names` must be a mapping such as `{key: value}`, found text",
                "names: {en_US: Ane}                 | 4:9  front-matter-type `en_US` is no language tag",
                "names: {uk: [[a]]}                  | 4:14 front-matter-type `uk` must be text or a list of texts, found a list",
                "names: {uk: {a: b}}                 | 4:13 front-matter-type `uk` must be text or a list of texts, found a mapping",
                "short: [a]                          | 4:8  front-matter-type `short` must be text, found a list",
                "aliases: Stad                       | 4:10 front-matter-type `aliases` must be a list, found text",
                "aliases: [Stad, {a: b}]             | 4:17 front-matter-type `aliases` must be text, found a mapping",
                "variants: [{text: A, fix: no}]      | 4:27 front-matter-type `fix` must be `true` or `false`, found text",
                "roles: [{title: A, from: 2025-2}]   | 4:26 bad-date `from` must be a date, found `2025-2`",
                "roles: [{title: A, of: Council}]    | 4:24 bad-id `Council` is no id",
                "website: example.org                | 4:10 refused-address `example.org` is no address that may be linked",
                "website: mailto:ane@example.org     | 4:10 refused-address `mailto:ane@example.org` is no address that may be linked",
                "website: javascript:x               | 4:10 refused-address `javascript:x` is no address that may be linked",
                "website: \"https://example.org/a b\"| 4:10 refused-address `https://example.org/a b` is no address that may be linked",
                "same-as: {wikidata: [Q1]}           | 4:21 front-matter-type `wikidata` must be text, found a list"
            })
    void aWrongValueOfAnEntryIsReportedInItsPlace(String field, String finding) {
        assertEquals(finding.replaceFirst(" +", " ") + "\n", Parsed.entry(field).findings());
    }

    @Test
    void aWordNearAnAllowedOneComesWithAFix() {
        Parsed parsed = Parsed.article("status: drafft");

        assertEquals("write one of `draft`, `published`, `retired`", parsed.help());
        assertEquals(
                List.of(Fix.replace(
                        "write `draft`", false, new Span("content/articles/talks.md", 3, 9, 3, 15), "draft")),
                parsed.found().get(0).fixes());
    }

    @Test
    void theHelpOfADateSaysWhatMayBeWrittenThere() {
        assertEquals(
                "write a day that exists as `2025-12-03`",
                Parsed.article("published: 2025").help());
        assertEquals(
                "write a day that exists as `2025-12-03`, or a month as `2025-12`",
                Parsed.entry("roles: [{title: A, from: 25}]").help());
    }

    @Test
    void spacesAroundATextAreTakenOff() {
        assertEquals(
                "Who met.", Parsed.article("summary: \" Who met. \"").article().summary());
    }
}
