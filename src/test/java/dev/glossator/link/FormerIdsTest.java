package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerIdsTest {
    private static final SourceText STAD = entry("stad", "name: Ane Stad", "formerly: [ane, ane-stad]");
    private static final SourceText HERALD =
            file("content/sources/press.yaml", "- {id: herald, title: The Herald, formerly: [Herald:1203]}\n");
    private static final SourceText ABOUT =
            file("content/pages/about.md", "---\ntitle: About\nformerly: [imprint]\n---\n");

    @Test
    void eachKeepsItsAddressAndLeadsOn() {
        var site = SiteFixture.of(STAD, HERALD, ABOUT, article("formerly: [first-talks]", "Words."));

        assertEquals("", site.findings());
        assertEquals(
                List.of(
                        "articles/first-talks/ articles/talks/ Talks",
                        "glossary/ane-stad/ glossary/stad/ Ane Stad",
                        "glossary/ane/ glossary/stad/ Ane Stad",
                        "imprint/ about/ About",
                        "sources/herald-1203/ sources/herald/ The Herald"),
                site.site().redirects().stream()
                        .map(redirect ->
                                redirect.from().path() + " " + redirect.to().path() + " " + redirect.title())
                        .toList());
    }

    @Test
    void aSourceWhoseAddressStaysNeedsNoRedirect() {
        var site = SiteFixture.of(
                file("content/sources/press.yaml", "- {id: herald-1, title: A, formerly: [Herald:1, herald_1]}\n"),
                article("Rain [@Herald:1]."));

        assertEquals(List.of(), site.site().redirects());
        assertEquals("`Herald:1` is now `herald-1`", site.help());
    }

    @Test
    void whatIsDescribedInAnArticleHasThemToo() {
        var site = SiteFixture.of(article(
                "actors: [{id: stad, kind: person, name: Ane Stad, formerly: [ane]}]\nsources: [{id: b, title: B, formerly: [a]}]",
                "Words."));

        assertEquals(
                List.of("glossary/ane/", "sources/a/"),
                site.site().redirects().stream()
                        .map(redirect -> redirect.from().path())
                        .toList());
    }

    @Test
    void aDraftLeavesNone() {
        var site = SiteFixture.of(article("status: draft\nformerly: [first-talks]", "Words."));

        assertEquals(List.of(), site.site().redirects());
    }

    @Test
    void twoDescriptionsMustAgreeInThem() {
        var site = SiteFixture.of(
                STAD, article("actors: [{id: stad, kind: person, name: Ane Stad, formerly: [ane]}]", "Words."));

        assertEquals(
                "articles/talks.md:3:15 conflicting-description `formerly` of the entry `stad` is given differently elsewhere\n",
                site.findings());
    }

    @Test
    void theSameInBothDescriptionsIsNoConflict() {
        var site = SiteFixture.of(
                STAD,
                article("actors: [{id: stad, kind: person, name: Ane Stad, formerly: [ane, ane-stad]}]", "Words."));

        assertEquals("", site.findings());
        assertEquals(2, site.site().redirects().size());
    }

    @Nested
    class Faults {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "glossary/stad.md | stad | bad-id `stad` is the id that this entry has now",
                    "glossary/stad.md | berg | duplicate-id another entry has the id `berg`",
                    "articles/talks.md | talks | bad-id `talks` is the id that this article has now",
                    "pages/about.md | glossary | bad-id `glossary` is a page of every site",
                    "pages/about.md | index | bad-id `index` is a page of every site",
                    "pages/about.md | more | duplicate-id another page has the id `more`"
                })
        void areReportedWhereTheyStand(String path, String former, String finding) {
            var site = SiteFixture.of(
                    entry("berg", "name: Odd Berg"),
                    file("content/pages/more.md", "---\ntitle: More\n---\n"),
                    file(
                            "content/" + path,
                            "---\nformerly: [" + former + "]\n"
                                    + (path.startsWith("glossary") ? "kind: person\nname: Ane Stad" : "title: T")
                                    + "\n---\n"));

            assertEquals(path + ":2:12 " + finding + "\n", site.findings());
            assertEquals(List.of(), site.site().redirects());
        }

        @Test
        void oneIdWasOfOneThingAlone() {
            var site = SiteFixture.of(STAD, entry("berg", "name: Odd Berg", "formerly: [ane]"));

            assertEquals("glossary/stad.md:4:12 duplicate-id another entry had the id `ane`\n", site.findings());
            assertEquals(
                    "content/glossary/berg.md",
                    site.found().get(0).related().get(0).span().file());
        }

        @Test
        void sourcesMayNotMeetInOneAddress() {
            var site = SiteFixture.of(file("content/sources/press.yaml", """
                    - {id: herald_1, title: A}
                    - {id: post, title: B, formerly: [Herald:1]}
                    """));

            assertEquals(
                    "sources/press.yaml:2:35 duplicate-id another source has the id `Herald:1`\n", site.findings());
        }

        @Test
        void anArticleAndAnEntryMayHaveHadTheSameId() {
            var site = SiteFixture.of(STAD, article("formerly: [ane]", "Words."));

            assertEquals("", site.findings());
        }
    }

    @Nested
    class References {
        @ParameterizedTest
        @CsvSource(
                delimiter = '/',
                value = {
                    "See [[ane]] now.           / 4:5 unknown-entry   / See [[stad]] now.",
                    "See [[ane|Her ane]] now.   / 4:5 unknown-entry   / See [[stad|Her ane]] now.",
                    "See [[ ane ]] now.         / 4:5 unknown-entry   / See [[ stad ]] now.",
                    "Rain [@Herald:1203, p. 2]. / 4:7 unknown-source  / Rain [@herald, p. 2].",
                    "Rain [see -@Herald:1203].  / 4:12 unknown-source / Rain [see -@herald]."
                })
        void inATextAreMended(String text, String place, String mended) {
            SourceText talks = article(text);
            var site = SiteFixture.of(STAD, HERALD, talks);

            assertEquals(place, place(site));
            assertEquals(article(mended).text(), mended(site, talks));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "actors: [ane]                             | actors: [stad]",
                    "actors: [{id: 'ane', part: host}]         | actors: [{id: stad, part: host}]",
                    "sources: [Herald:1203]                    | sources: [herald]",
                    "actors: [{id: berg, kind: person, name: B, roles: [{title: A, of: ane}]}] | actors: [{id: berg, kind: person, name: B, roles: [{title: A, of: stad}]}]",
                    "actors: [{id: berg, kind: person, name: B, relations: [{is: a, to: ane}]}] | actors: [{id: berg, kind: person, name: B, relations: [{is: a, to: stad}]}]"
                })
        void inFrontMatterAreMended(String field, String mended) {
            SourceText talks = article(field, "Words.");
            var site = SiteFixture.of(STAD, HERALD, talks);

            assertEquals(article(mended, "Words.").text(), mended(site, talks));
        }

        @Test
        void inTheMenuAreMended() {
            SourceText settings = file("content/site.yaml", "navigation: [{to: imprint, label: About}]");
            var site = SiteFixture.of(ABOUT, settings);

            assertEquals("navigation: [{to: about, label: About}]", mended(site, settings));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "../glossary/ane.md | what had that id is now `stad`",
                    "../pages/imprint.md | what had that id is now `about`",
                    "first-talks.md | what had that id is now `talks`",
                    "../glossary/imprint.md | a path is relative to the file it stands in, for instance `../glossary/NAME.md`",
                    "../imprint.md | a path is relative to the file it stands in, for instance `../glossary/NAME.md`"
                })
        void byPathAreToldToo(String path, String help) {
            var site = SiteFixture.of(STAD, ABOUT, article("formerly: [first-talks]", "[x](" + path + ")"));

            assertEquals(help, site.help());
        }

        @Test
        void sayWhatBecameOfThem() {
            assertEquals(
                    "`ane` is now `stad`",
                    SiteFixture.of(STAD, article("[[ane]]")).help());
        }

        private static String place(SiteFixture site) {
            return site.found().stream()
                    .map(finding -> finding.span().line() + ":" + finding.span().column() + " "
                            + finding.rule().id())
                    .collect(Collectors.joining());
        }

        /** The text after the only fix, which must be safe. */
        private static String mended(SiteFixture site, SourceText text) {
            assertEquals(1, site.found().size(), site.findings());
            Fix fix = site.found().get(0).fixes().get(0);
            assertEquals(true, fix.safe());
            Fix.Edit edit = fix.edits().get(0);
            int start = text.offsetOfLine(edit.span().line()) + edit.span().column() - 1;
            int end = text.offsetOfLine(edit.span().endLine()) + edit.span().endColumn() - 1;
            return text.text().substring(0, start) + edit.text() + text.text().substring(end);
        }
    }
}
