package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceResolverTest {
    private static final SourceText STAD = entry(
            "stad",
            "name: Ane Stad",
            "names: {uk: Ане Стад}",
            "aliases: [Stad]",
            "variants: [Anna Stadt]",
            "never: [Stad Hotel]");

    @ParameterizedTest
    @CsvSource({
        "[[stad]], stad",
        "[[Ane Stad]], Ane Stad",
        "[[Stad]], Stad",
        "[[Ане Стад]], Ане Стад",
        "[[stad|the host]], the host",
        "[[Stad|the *host*]], the <em>host</em>",
        "[[ stad | the host ]], the host"
    })
    void anIdAndEveryNameLeadToTheEntry(String reference, String words) {
        var site = SiteFixture.of(STAD, article("Then " + reference + " came."));

        assertEquals(
                "<p>Then <a class=\"entry\" href=\"../../glossary/stad/\">" + words + "</a> came.</p>\n", site.talks());
        assertEquals("", site.findings());
    }

    @ParameterizedTest
    @CsvSource({
        "[[Anna Stadt]], 8, Anna Stadt",
        "[[ Anna Stadt | the host ]], 9, the host",
    })
    void aVariantLeadsToTheEntryAndIsReported(String reference, int column, String words) {
        var site = SiteFixture.of(STAD, article("Then " + reference + " came."));

        assertEquals(
                "<p>Then <a class=\"entry\" href=\"../../glossary/stad/\">" + words + "</a> came.</p>\n", site.talks());
        assertEquals(
                List.of(Fix.replace(
                        "write `Ane Stad`",
                        true,
                        new Span("content/articles/talks.md", 4, column, 4, column + 10),
                        "Ane Stad")),
                site.found().get(0).fixes());
        assertEquals(1, site.found().size());
    }

    @Test
    void anUnknownNameIsReportedWithTheNearestEntryAndItsWordsStay() {
        var site = SiteFixture.of(STAD, article("Later [[Anne Stad]] said so."));

        assertEquals("articles/talks.md:4:7 unknown-entry no entry is named `Anne Stad`\n", site.findings());
        assertEquals("the nearest entry is `Ane Stad` (content/glossary/stad.md)", site.help());
        assertEquals(
                List.of(Fix.replace(
                        "write `Ane Stad`", false, new Span("content/articles/talks.md", 4, 7, 4, 20), "[[stad]]")),
                site.found().get(0).fixes());
        assertEquals("<p>Later Anne Stad said so.</p>\n", site.talks());
    }

    @Test
    void anUnknownNameNearNothingIsReportedWithAWayOut() {
        var site = SiteFixture.of(STAD, article("[[Somebody Else|who?]]"));

        assertEquals(
                "write a file for it in content/glossary/, or `[[!Somebody Else]]` to leave it alone", site.help());
        assertEquals("<p>who?</p>\n", site.talks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stad Hotel", "STAD", "stad#roles", "../glossary/stad.md"})
    void otherFormsNameNoEntry(String name) {
        var site = SiteFixture.of(STAD, article("[[" + name + "]]"));

        assertEquals("articles/talks.md:4:1 unknown-entry no entry is named `" + name + "`\n", site.findings());
    }

    @Test
    void aTermIsMeantByItsOtherForms() {
        var site = SiteFixture.of(
                SiteFixture.file("content/glossary/deal.md", "---\nkind: term\nname: framework deal\n---\n"),
                article("[[Framework deals]]"));

        assertEquals("<p><a class=\"entry\" href=\"../../glossary/deal/\">Framework deals</a></p>\n", site.talks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain [@herold].          | 4:7  | no source has the id `herold`  | the nearest source is `herald`",
                "Rain [@herald; @posted]. | 4:16 | no source has the id `posted`  | describe it in `sources`, or in a file below content/sources/",
                "Rain^[So says [@hearld]].| 4:16 | no source has the id `hearld`  | the nearest source is `herald`",
                "## Rain [@hearld]        | 4:10 | no source has the id `hearld`  | the nearest source is `herald`",
                "> - 😀 [@hearld]         | 4:8  | no source has the id `hearld`  | the nearest source is `herald`"
            })
    void anUnknownSourceIsReportedWhereItsIdStands(String text, String place, String message, String help) {
        var site = SiteFixture.of(sources("herald"), article(text + "\n"));

        assertEquals("articles/talks.md:" + place + " unknown-source " + message + "\n", site.findings());
        assertEquals(help, site.help());
    }

    @Test
    void anUnknownSourceHasNoUses() {
        var site = SiteFixture.of(sources("herald"), article("Rain [@herold]."));

        assertEquals(List.of(), site.citationsOf("herold"));
    }

    @Test
    void aLinkToTheFileOfAnEntryIsAReference() {
        var site = SiteFixture.of(STAD, article("The [host](../glossary/stad.md) came. Stad left."));

        assertEquals(
                "<p>The <a class=\"entry\" href=\"../../glossary/stad/\">host</a> came. Stad left.</p>\n",
                site.talks());
        assertEquals(List.of("The [host] came.", "[Stad] left."), site.mentionsOf("stad"));
    }

    @Test
    void referencesAreResolvedInEveryPlace() {
        var site = SiteFixture.of(STAD, article("""
                ## [[stad]] one

                - **[[stad]]** two

                | [[stad\\|it]] three |
                | - |

                > [[stad]] four^[[[stad]] five]
                """));

        assertEquals(
                List.of("[stad] one", "[stad] two", "[it] three", "[stad] four", "[stad] five"),
                site.mentionsOf("stad"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x [[stad]] y](https://example.org/)",
                "[x^[n] y](https://example.org/)",
                "[[stad|see [a](https://example.org/)]]"
            })
    void aLinkInsideALinkIsReported(String text) {
        var site = SiteFixture.of(STAD, article(text));

        assertTrue(site.found().stream()
                .anyMatch(found -> found.rule() == Rule.UNKNOWN_CONSTRUCT
                        && found.message().equals("a link, citation, claim or note cannot stand inside a link")));
    }

    @Test
    void aLinkWithoutAnAddressIsReported() {
        var site = SiteFixture.of(STAD, article("[a]()"));

        assertTrue(site.found().stream().anyMatch(found -> found.rule() == Rule.BROKEN_LINK));
    }
}
