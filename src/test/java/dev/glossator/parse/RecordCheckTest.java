package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCheckTest {
    @Test
    void anUnknownKeyIsReportedWithTheNearestOne() {
        Parsed parsed = Parsed.article("sumary: Who met.");

        assertEquals("3:1 unknown-key an article has no field `sumary`\n", parsed.findings());
        assertEquals("the nearest field is `summary`", parsed.help());
        assertEquals(
                List.of(Fix.replace(
                        "write `summary`", false, new Span("content/articles/talks.md", 3, 1, 3, 7), "summary")),
                parsed.found().get(0).fixes());
    }

    @Test
    void anUnknownKeyNearNothingIsReportedWithAllFields() {
        assertEquals(
                "its fields are `id`, `title`, `summary`, `image`, `autolink`, `formerly`, `allow`",
                Parsed.of("content/pages/about.md", "---\ntitle: About\nxyzzy: a\n---\n")
                        .help());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actors: [{id: stad, part: led, quietly}]         | 3:32 unknown-key an actor has no field `quietly`",
                "actors: [{id: stad, part: led the talks, and so}]| 3:42 unknown-key an actor has no field `and so`"
            })
    void proseWithACommaInBracesIsToBeQuoted(String field, String finding) {
        Parsed parsed = Parsed.article(field);

        assertEquals(finding + "\n", parsed.findings());
        assertEquals("put the text before it in quotes: inside `{…}` a comma ends a value", parsed.help());
    }

    @Test
    void aKeyInARecordIsHeldAgainstTheFieldsOfThatRecord() {
        assertEquals(
                "3:32 unknown-key a source has no field `tittle`\n",
                Parsed.article("sources: [{id: post, title: P, tittle: Q}]").findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "content/articles/talks.md | ^---\nstatus: draft\n---\n^     | 2:1 missing-field an article needs `title`",
                "content/pages/about.md    | ^---\nsummary: So.\n---\n^      | 2:1 missing-field a page needs `title`",
                "content/glossary/stad.md  | ^---\nname: Ane Stad\n---\n^    | 2:1 missing-field an entry needs `kind`",
                "content/glossary/stad.md  | ^---\nkind: person\n---\n^      | 2:1 missing-field an entry needs `name`",
                "content/sources/a.yaml    | ^- title: T\n^                  | 1:3 missing-field a source needs `id`",
                "content/sources/a.yaml    | ^- id: t\n^                     | 1:3 missing-field a source needs `title`"
            })
    void whatIsRequiredMustBeThere(String path, String text, String finding) {
        assertEquals(finding + "\n", Parsed.of(path, text).findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actors: [{part: led}]       | 3:10 missing-field an actor needs `id`",
                "allow: [{rule: raw-html}]   | 3:9  missing-field an allowance needs `because`",
                "allow: [{because: so}]      | 3:9  missing-field an allowance needs `rule`",
                "sources: [{id: post, note: a}] | 3:11 missing-field a source needs `title`"
            })
    void whatIsRequiredInARecordMustBeThere(String field, String finding) {
        assertEquals(
                finding.replaceFirst(" +", " ") + "\n", Parsed.article(field).findings());
    }

    @Test
    void whatIsMissingIsShownByAnExample() {
        assertEquals(
                "write for instance `kind: person`",
                Parsed.of("content/glossary/stad.md", "---\nname: Ane Stad\n---\n")
                        .help());
    }

    @Test
    void aFaultyValueIsNotMissingToo() {
        assertEquals(
                "2:8 front-matter-type `title` must be text, found a list\n",
                Parsed.of("content/articles/talks.md", "---\ntitle: [Talks]\n---\n")
                        .findings());
    }

    @Test
    void allFaultsOfAFileAreFound() {
        assertEquals("""
                3:9 front-matter-type `status` cannot be `x`
                4:1 unknown-key an article has no field `y`
                5:12 bad-date `published` must be a date, found `z`
                """, Parsed.article("status: x\ny: 1\npublished: z").findings());
    }
}
