package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Article;
import dev.glossator.model.Detail;
import dev.glossator.model.Entry;
import dev.glossator.model.Source;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {
    private static final LinkOptions PLAIN = new LinkOptions(false, "folder", "");

    @Test
    void anAliasLeadsToItsEntry() {
        var site = SiteFixture.of(entry("stad", "name: Ane Stad", "aliases: [Stad]"), article("[[Stad]] arrived."));

        assertEquals(List.of("[Stad] arrived."), site.mentionsOf("stad"));
    }

    @Test
    void articlesStandNewestFirstThenByIdThenThoseWithoutADay() {
        var site = SiteFixture.of(
                dated("c", "published: 2025-12-04"),
                dated("a", "published: 2025-12-03"),
                dated("d", "summary: So."),
                dated("b", "published: 2025-12-04"));

        assertEquals(
                List.of("b", "c", "a", "d"),
                site.site().articles().stream().map(Article::id).toList());
    }

    @Test
    void entriesStandById() {
        var site = SiteFixture.of(entry("b", "name: ane"), entry("a", "name: Østen"));

        assertEquals(
                List.of("a", "b"), site.site().entries().stream().map(Entry::id).toList());
    }

    @Nested
    class Drafts {
        private final SourceText draft =
                article("status: draft\nactors: [{id: stad, kind: person, name: Ane Stad}]", "[[nobody]] [@nothing]");

        @Test
        void areNoPartOfTheSite() {
            var site = SiteFixture.of(draft);

            assertEquals(List.of(), site.site().articles());
            assertEquals(List.of(), site.site().entries());
            assertEquals("", site.findings());
        }

        @Test
        void arePartOfItOnRequest() {
            var site = SiteFixture.of(new LinkOptions(true, "folder", ""), draft);

            assertEquals(1, site.site().articles().size());
            assertEquals(1, site.site().entries().size());
            assertEquals(2, site.found().size());
        }

        @Test
        void areNotLinkedTo() {
            var site = SiteFixture.of(
                    draft, file("content/pages/about.md", "---\ntitle: About\n---\n[x](../articles/talks.md)\n"));

            assertEquals(
                    "pages/about.md:4:1 broken-link `content/articles/talks.md` is a draft and not part of the site\n",
                    site.findings());
        }

        @Test
        void retiredArticlesStay() {
            assertEquals(
                    1,
                    SiteFixture.of(article("status: retired", "Words."))
                            .site()
                            .articles()
                            .size());
        }
    }

    @Nested
    class TheSettings {
        @Test
        void haveTheFolderAsTitleIfTheyHaveNone() {
            assertEquals("folder", SiteFixture.of().site().settings().title());
            assertEquals(
                    "Talks",
                    SiteFixture.of(file("content/site.yaml", "title: Talks"))
                            .site()
                            .settings()
                            .title());
        }

        @Test
        void giveWayToTheAddressOfTheBuild() {
            var site = SiteFixture.of(
                    new LinkOptions(false, "folder", "https://example.org/preview/"),
                    file("content/site.yaml", "base-url: https://example.org/"));

            assertEquals("https://example.org/preview/", site.site().settings().baseUrl());
        }

        @Test
        void keepTheirAddressIfTheBuildHasNone() {
            var site = SiteFixture.of(PLAIN, file("content/site.yaml", "base-url: https://example.org/"));

            assertEquals("https://example.org/", site.site().settings().baseUrl());
        }
    }

    @Nested
    class TheMenu {
        @Test
        void leadsToPagesAndSections() {
            assertEquals("", menu("about").findings());
            assertEquals("", menu("glossary").findings());
        }

        @ParameterizedTest
        @ValueSource(strings = {"nothing", "talks", "stad"})
        void mayNotLeadElsewhere(String id) {
            assertEquals(
                    "site.yaml:1:19 broken-link the menu names `" + id + "`, which is no page and no section\n",
                    menu(id).findings());
        }

        private SiteFixture menu(String id) {
            return SiteFixture.of(
                    file("content/site.yaml", "navigation: [{to: " + id + ", label: Words}]"),
                    file("content/pages/about.md", "---\ntitle: About\n---\n"),
                    entry("stad", "name: Ane Stad"),
                    article("Words."));
        }
    }

    @Nested
    class RecordReferencesTo {
        @Test
        void actorsMustBeEntries() {
            var site = SiteFixture.of(entry("stad", "name: Ane Stad"), article("actors: [stad, berg, stat]", ""));

            assertEquals("""
                    articles/talks.md:3:16 unknown-entry no entry has the id `berg`
                    articles/talks.md:3:22 unknown-entry no entry has the id `stat`
                    """, site.findings());
            assertEquals(
                    "write a file for it in content/glossary/, or describe it here\nthe nearest entry is `stad`",
                    site.help());
            assertEquals(
                    "stad", site.found().get(1).fixes().get(0).edits().get(0).text());
        }

        @Test
        void bodiesOfRolesMustBeEntries() {
            var site = SiteFixture.of(entry("stad", "name: Ane Stad", "roles: [{title: Secretary, of: council}]"));

            assertEquals("glossary/stad.md:4:32 unknown-entry no entry has the id `council`\n", site.findings());
        }

        @Test
        void aBodyWithANameNeedsNoEntry() {
            var site = SiteFixture.of(
                    entry("stad", "name: Ane Stad", "roles: [{title: Secretary, of: {name: The Council}}]"));

            assertEquals("", site.findings());
        }

        @Test
        void sourcesMustBeDescribed() {
            var site = SiteFixture.of(
                    sources("herald"),
                    entry("stad", "name: Ane Stad", "sources: [herold]", "roles: [{title: Host, sources: [post]}]"),
                    article("sources: [herald, hearld]", ""));

            assertEquals("""
                    articles/talks.md:3:19 unknown-source no source has the id `hearld`
                    glossary/stad.md:4:11 unknown-source no source has the id `herold`
                    glossary/stad.md:5:33 unknown-source no source has the id `post`
                    """, site.findings());
        }
    }

    @Nested
    class IdsOfTwo {
        @ParameterizedTest
        @CsvSource({
            "articles, 'title: Talks', article",
            "pages, 'title: Talks', page",
            "glossary, 'kind: term\nname: Talks', entry"
        })
        void filesAreReportedAtTheSecond(String folder, String fields, String kind) {
            var site = SiteFixture.of(
                    file("content/" + folder + "/talks.md", "---\n" + fields + "\n---\n"),
                    file("content/" + folder + "/x/Talks.md", "---\n" + fields + "\n---\n"));

            assertEquals(
                    folder + "/x/Talks.md:1:1 duplicate-id another " + kind + " has the id `talks`\n", site.findings());
            assertEquals(
                    "content/" + folder + "/talks.md",
                    site.found().get(0).related().get(0).span().file());
        }

        @Test
        void kindsMayBeTheSame() {
            var site = SiteFixture.of(
                    article("Words."),
                    file("content/pages/talks.md", "---\ntitle: Talks\n---\n"),
                    file("content/glossary/talks.md", "---\nkind: term\nname: talks\n---\n"));

            assertEquals("", site.findings());
        }

        @Test
        void sourcesInFilesOfTheirOwnAreReported() {
            var site = SiteFixture.of(
                    sources("herald"), file("content/sources/zeitung.yaml", "- id: herald\n  title: The herald\n"));

            assertEquals("sources/zeitung.yaml:1:7 duplicate-id another source has the id `herald`\n", site.findings());
        }

        @Test
        void sourcesMayNotMakeOneAddress() {
            var site = SiteFixture.of(sources("herald-1", "Herald_1"));

            assertEquals(
                    "sources/press.yaml:2:8 duplicate-id the source `Herald_1` has the same address as `herald-1`\n",
                    site.findings());
        }

        @Test
        void pagesMayNotBeASection() {
            var site = SiteFixture.of(file("content/pages/glossary.md", "---\ntitle: Names\n---\n"));

            assertEquals("pages/glossary.md:1:1 bad-id `glossary` is a section of every site\n", site.findings());
        }
    }

    @Nested
    class Descriptions {
        @Test
        void thatAgreeAreJoined() {
            var site = SiteFixture.of(
                    entry("stad", "name: Ane Stad", "aliases: [Stad]"),
                    article(
                            "actors: [{id: stad, kind: person, name: Ane Stad, website: \"https://example.org/\", summary: Host.}]",
                            ""));

            Entry stad = site.site().entries().get(0);
            assertEquals("", site.findings());
            assertEquals(List.of("Stad"), stad.aliases());
            assertEquals("https://example.org/", stad.website());
            assertEquals("Host.", stad.summary());
            assertEquals("content/glossary/stad.md", stad.span().file());
        }

        @Test
        void thatDifferAreReportedWithBothPlaces() {
            var site = SiteFixture.of(
                    entry("stad", "name: Ane Stad", "aliases: [Stad]"),
                    article("actors: [{id: stad, kind: place, name: Ane Stad, aliases: [Ane]}]", ""));

            assertEquals("""
                    articles/talks.md:3:15 conflicting-description `aliases` of the entry `stad` is given differently elsewhere
                    articles/talks.md:3:15 conflicting-description `kind` of the entry `stad` is given differently elsewhere
                    """, site.findings());
            assertEquals(
                    "content/glossary/stad.md",
                    site.found().get(0).related().get(0).span().file());
        }

        @Test
        void mustAgreeInRelationsAndNote() {
            var site = SiteFixture.of(
                    entry("stad", "name: Ane Stad", "note: a", "relations: [{is: heads, to: stad, from: 2025}]"),
                    article(
                            "actors: [{id: stad, kind: person, name: Ane Stad, note: b, relations: [{is: heads, to: stad}]}]",
                            ""));

            assertEquals("""
                    articles/talks.md:3:15 conflicting-description `note` of the entry `stad` is given differently elsewhere
                    articles/talks.md:3:15 conflicting-description `relations` of the entry `stad` is given differently elsewhere
                    """, site.findings());
        }

        @Test
        void inTwoArticlesMustAgreeToo() {
            var site = SiteFixture.of(
                    article("actors: [{id: stad, kind: person, name: Ane Stad}]", ""),
                    file(
                            "content/articles/zz.md",
                            "---\ntitle: Z\nactors: [{id: stad, kind: person, name: Anne Stad}]\n---\n"));

            assertEquals(
                    "articles/zz.md:3:15 conflicting-description `name` of the entry `stad` is given differently elsewhere\n",
                    site.findings());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "from: 2025 | from: 2025-01",
                    "from: 2025 | to: 2025",
                    "of: {name: A} | of: {name: B}",
                    "note: a | note: b"
                })
        void ofRolesMustAgreeInAllThatTheySay(String one, String other) {
            var site = SiteFixture.of(
                    entry("stad", "name: Ane Stad", "roles: [{title: Host, " + one + "}]"),
                    article(
                            "actors: [{id: stad, kind: person, name: Ane Stad, roles: [{title: Host, " + other + "}]}]",
                            ""));

            assertEquals(
                    "articles/talks.md:3:15 conflicting-description `roles` of the entry `stad` is given differently elsewhere\n",
                    site.findings());
        }

        @Test
        void ofRolesInOneWayAgreeWhereverTheyStand() {
            var site = SiteFixture.of(
                    entry("stad", "name: Ane Stad", "roles: [{title: Host, from: 2025}]"),
                    article(
                            "actors: [{id: stad, kind: person, name: Ane Stad, roles: [{title: Host, from: 2025}]}]",
                            ""));

            assertEquals("", site.findings());
        }

        @Test
        void ofSourcesAreJoined() {
            var site = SiteFixture.of(
                    file("content/sources/press.yaml", "- {id: herald, title: The Herald, issued: 2025-12-03}\n"),
                    article("sources: [{id: herald, title: The Herald, publisher: Herald House}]", ""));

            assertEquals("", site.findings());
            assertEquals("Herald House", site.site().sources().get(0).publisher());
            assertEquals(
                    "2025-12-03", String.valueOf(site.site().sources().get(0).issued()));
        }

        @Test
        void ofSourcesKeepTheDetailsOfBothInTheOrderOfAPage() {
            var site = SiteFixture.of(
                    file("content/sources/press.yaml", """
                            - {id: herald, title: T, page: 12, DOI: 10.1/a, derives-from: agency}
                            - {id: agency, title: A}
                            """),
                    article("sources: [{id: herald, title: T, volume: 3, page: 12, derives-from: [agency]}]", ""));

            Source herald = site.site().sources().get(1);
            assertEquals("", site.findings());
            assertEquals(
                    List.of("volume", "page", "DOI"),
                    herald.details().stream().map(Detail::variable).toList());
            assertEquals(1, herald.derivesFrom().size());
        }

        @ParameterizedTest
        @CsvSource({
            "title, Herald",
            "issued, 2025-12-04",
            "publisher, Other",
            "URL, https://example.org/b",
            "tier, derived",
            "accessed, 2025-12-05",
            "volume, 13",
            "derives-from, agency",
            "note, other"
        })
        void ofSourcesThatDifferAreReported(String field, String value) {
            var site = SiteFixture.of(
                    file("content/sources/press.yaml", """
                            - id: herald
                              title: The Herald
                              issued: 2025-12-03
                              publisher: Herald House
                              URL: https://example.org/a
                              tier: primary
                              accessed: 2025-12-04
                              note: so
                              volume: 12
                              derives-from: [{name: Agency copy}]
                            - {id: agency, title: Agency}
                            """),
                    article(
                            "sources: [{id: herald, " + (field.equals("title") ? "" : "title: The Herald, ") + field
                                    + ": \"" + value + "\"}]",
                            ""));

            assertEquals(
                    "articles/talks.md:3:16 conflicting-description `" + field
                            + "` of the source `herald` is given differently elsewhere\n",
                    site.findings());
        }
    }

    private static SourceText dated(String id, String field) {
        return file("content/articles/" + id + ".md", "---\ntitle: T\n" + field + "\n---\n");
    }
}
