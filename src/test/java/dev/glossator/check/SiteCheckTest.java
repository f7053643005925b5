package dev.glossator.check;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.SiteFixture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCheckTest {
    private static final SourceText COMPLETE = article("summary: Who met.\npublished: 2025-12-04", "Words.");

    @Test
    void aPublishedArticleNeedsASummaryAndADay() {
        assertEquals("""
                content/articles/talks.md:1:1 missing-published this article has no `published` date
                content/articles/talks.md:1:1 missing-summary this article has no `summary`
                """, findings(article("Words.")));
    }

    @Test
    void anArticleThatHasThemIsSound() {
        assertEquals("", findings(COMPLETE));
    }

    @Test
    void anArticleThatIsNotPublishedNeedsNone() {
        assertEquals("", findings(article("status: retired", "Words.")));
    }

    @Test
    void aSourceThatNothingUsesIsReported() {
        assertEquals(
                "content/sources/press.yaml:2:8 unused-source nothing cites or lists the source `post`\n",
                findings(sources("herald", "post"), article("summary: S.\npublished: 2025-12-04", "Rain [@herald].")));
    }

    @Test
    void aSourceIsUsedWhereAnotherOneDerivesFromIt() {
        SourceText press = file("content/sources/press.yaml", """
                - {id: post, title: The Post}
                - {id: herald, title: The Herald, derives-from: post}
                """);

        assertEquals("", findings(press, article("summary: S.\npublished: 2025-12-04", "Rain [@herald].")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: [post] | Words.",
                "summary: S.     | Rain [@post].",
                "summary: S.     | Rain^[So says [@post]].",
                "actors: [{id: stad, kind: person, name: Ane Stad, sources: [post]}] | Words.",
                "actors: [{id: stad, kind: person, name: Ane Stad, roles: [{title: A, sources: [post]}]}] | Words.",
                "actors: [{id: stad, kind: person, name: Ane Stad, relations: [{is: heads, to: {name: A}, sources: [post]}]}] | Words."
            })
    void aSourceIsUsedWhereItIsCitedOrListed(String field, String text) {
        assertEquals(-1, findings(sources("post"), article(field, text)).indexOf("unused-source"));
    }

    @Test
    void anEntryThatNoTextNamesIsNoted() {
        assertEquals(
                "content/glossary/stad.md:1:1 unmentioned-entry no text mentions the entry `stad`\n",
                findings(entry("stad", "name: Ane Stad"), COMPLETE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ane Stad came.", "[[stad]] came.", "The [host](../glossary/stad.md) came.", "A^[Ane Stad.]"})
    void anEntryIsMentionedWhereItIsNamed(String text) {
        assertEquals(
                "", findings(entry("stad", "name: Ane Stad"), article("summary: S.\npublished: 2025-12-04", text)));
    }

    @Test
    void actorsAndBodiesOfRolesCountAsMentioned() {
        assertEquals(
                "",
                findings(
                        entry("stad", "name: Ane Stad", "roles: [{title: Host, of: council}]"),
                        entry("council", "name: The Council"),
                        article("summary: S.\npublished: 2025-12-04\nactors: [stad]", "Words.")));
    }

    @Test
    void whoARelationLeadsToCountsAsMentioned() {
        assertEquals(
                "content/glossary/stad.md:1:1 unmentioned-entry no text mentions the entry `stad`\n",
                findings(
                        entry("stad", "name: Ane Stad", "relations: [{is: heads, to: council}]"),
                        entry("council", "name: The Council"),
                        COMPLETE));
    }

    @Test
    void thePlaceOfAnEventCountsAsMentioned() {
        String event = "events: [{id: fair, date: 2025-12-03, what: A fair., place: lina, sources: []}]";

        assertEquals(
                "",
                findings(entry("lina", "name: Lina"), article("summary: S.\npublished: 2025-12-04\n" + event, "Text."))
                        .lines()
                        .filter(line -> line.contains("unmentioned-entry"))
                        .collect(Collectors.joining()));
    }

    @Test
    void aPlainPageNeedsNothing() {
        assertEquals("", findings(file("content/pages/about.md", "---\ntitle: About\n---\n")));
    }

    @Test
    void whatCouldNotBeReadMayUseAnySourceAndNameAnyEntry() {
        var site = SiteFixture.of(
                sources("herald"),
                entry("stad", "name: Ane Stad"),
                file("content/articles/talks.md", "---\ntitle: a: b\n---\nAne Stad [@herald]"));
        var reporter = new Reporter();
        site.found().forEach(reporter::report);

        SiteCheck.check(site.site(), reporter);

        assertEquals(site.found(), reporter.sorted());
    }

    @Test
    void aDayThatCouldNotBeReadIsNotMissingToo() {
        var site = SiteFixture.of(article("summary: Who met.\npublished: 2025-02-30", "Words."));
        var reporter = new Reporter();
        site.found().forEach(reporter::report);

        SiteCheck.check(site.site(), reporter);

        assertEquals(site.found(), reporter.sorted());
    }

    private static String findings(SourceText... files) {
        var reporter = new Reporter();
        SiteCheck.check(SiteFixture.of(files).site(), reporter);
        return reporter.sorted().stream()
                .map(finding -> "%s:%d:%d %s %s\n"
                        .formatted(
                                finding.span().file(),
                                finding.span().line(),
                                finding.span().column(),
                                finding.rule().id(),
                                finding.message()))
                .collect(Collectors.joining());
    }
}
