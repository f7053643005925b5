package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinkerTest {
    private static final SourceText STAD = entry(
            "stad",
            "name: Ane Stad",
            "names: {uk: Ане Стад, ja: [アネ]}",
            "short: A. S.",
            "aliases: [Stad]",
            "variants: [Anna Stadt, {text: Anne Stad, fix: false}]",
            "never: [Stad Hotel]");

    @Nested
    class Rows {
        @Test
        void aSentenceInACellIsToldWithTheFirstCellOfItsRow() {
            var site = SiteFixture.of(
                    STAD,
                    sources("herald"),
                    article("| Who | What |\n|-|-|\n| Odd **Berg** | met Stad [@herald] |\n| Stad | came |\n"));

            assertEquals(List.of("Odd Berg: met [Stad]", "[Stad]"), site.mentionsOf("stad"));
            assertEquals(List.of("Odd Berg: met Stad"), site.citationsOf("herald"));
        }

        @Test
        void anEmptyFirstCellSaysNothing() {
            var site = SiteFixture.of(STAD, article("| | What |\n|-|-|\n| | met Stad |\n"));

            assertEquals(List.of("met [Stad]"), site.mentionsOf("stad"));
        }

        @Test
        void norDoesALongOne() {
            var site = SiteFixture.of(STAD, article("| A | B |\n|-|-|\n| " + "x".repeat(101) + " | met Stad |\n"));

            assertEquals(List.of("met [Stad]"), site.mentionsOf("stad"));
        }
    }

    @Nested
    class Names {
        @ParameterizedTest
        @CsvSource({"Ane Stad, 0", "Stad, 0", "A. S., 0", "Ане Стад, 0", "アネ, 0", "Anna Stadt, 1", "Anne Stad, 1"})
        void everyListedNameLeadsToItsEntryAndVariantsAreReported(String name, int findings) {
            var site = SiteFixture.of(STAD, article("Then " + name + " came."));

            assertEquals(
                    "<p>Then <a class=\"entry\" href=\"../../glossary/stad/\">" + name + "</a> came.</p>\n",
                    site.talks());
            assertEquals(List.of("Then [" + name + "] came."), site.mentionsOf("stad"));
            assertEquals(
                    ("articles/talks.md:4:6 variant-spelling `" + name + "` is another spelling of `Ane Stad`\n")
                            .repeat(findings),
                    site.findings());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "stad",
                    "STAD",
                    "Stads",
                    "Stadt",
                    "Ane",
                    "Stad-Berg",
                    "ane stad",
                    "The Stad Hotel",
                    "Стад",
                    "Bergstad"
                })
        void whatIsNotListedIsNoName(String words) {
            var site = SiteFixture.of(STAD, article("Then " + words + " came."));

            assertEquals("<p>Then " + words + " came.</p>\n", site.talks());
            assertEquals(List.of(), site.mentionsOf("stad"));
        }

        @Test
        void thePossessiveIsNotPartOfTheLink() {
            var site = SiteFixture.of(STAD, article("Stad's and Stad’s."));

            assertEquals(
                    "<p><a class=\"entry\" href=\"../../glossary/stad/\">Stad</a>'s and Stad’s.</p>\n", site.talks());
        }

        @Test
        void theLongestNameCounts() {
            var site = SiteFixture.of(
                    STAD, entry("berg", "name: Stad Berg"), article("autolink: all", "Stad Berg met Ane Stad."));

            assertEquals(List.of("[Stad Berg] met Ane Stad."), site.mentionsOf("berg"));
            assertEquals(List.of("Stad Berg met [Ane Stad]."), site.mentionsOf("stad"));
        }

        @Test
        void aTermMayHaveACapitalAndAnEnding() {
            var site = SiteFixture.of(
                    file("content/glossary/guarantor.md", """
                            ---
                            kind: term
                            name: guarantor
                            inflected: [guaranteeing]
                            ---
                            """), article("Guarantors. A guarantor is guaranteeing."));

            assertEquals(List.of("[Guarantors].", "A [guarantor] is guaranteeing."), site.mentionsOf("guarantor"));
        }

        @Test
        void aNameOverALineEndIsOne() {
            var site = SiteFixture.of(STAD, article("Then Ane\nStad came."));

            assertEquals(
                    "<p>Then <a class=\"entry\" href=\"../../glossary/stad/\">Ane\nStad</a> came.</p>\n", site.talks());
            assertEquals(List.of("Then [Ane Stad] came."), site.mentionsOf("stad"));
        }

        @Test
        void anEntityInsideANameDoesNotHideIt() {
            var site = SiteFixture.of(entry("firm", "name: Stad & Berg"), article("Then Stad &amp; Berg came."));

            assertEquals(
                    "<p>Then <a class=\"entry\" href=\"../../glossary/firm/\">Stad &amp; Berg</a> came.</p>\n",
                    site.talks());
        }
    }

    @Nested
    class Emphasis {
        private static final String LINK = "<a class=\"entry\" href=\"../../glossary/stad/\">";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Ane **Stad** came.     | LINKAne <strong>Stad</strong></a> came.",
                    "**Ane** Stad came.     | LINK<strong>Ane</strong> Stad</a> came.",
                    "**Ane Stad** came.     | LINK<strong>Ane Stad</strong></a> came.",
                    "*Ane **Stad*** came.   | LINK<em>Ane <strong>Stad</strong></em></a> came.",
                    "A*n*e Stad came.       | LINKA<em>n</em>e Stad</a> came.",
                    "**Then Ane Stad came** | <strong>Then LINKAne Stad</a> came</strong>",
                    "~~Stad~~ came.         | LINK<del>Stad</del></a> came."
                })
        void emphasisInsideOrAroundANameDoesNotHideIt(String text, String html) {
            var site = SiteFixture.of(STAD, article(text));

            assertEquals("<p>" + html.replace("LINK", LINK) + "</p>\n", site.talks());
        }

        @Test
        void aNameThatReachesIntoAnEmphasisIsTwoLinks() {
            var site = SiteFixture.of(STAD, article("Then Ane **Stad came**."));

            assertEquals("<p>Then " + LINK + "Ane </a><strong>" + LINK + "Stad</a> came</strong>.</p>\n", site.talks());
            assertEquals(List.of("Then [Ane Stad] came."), site.mentionsOf("stad"));
        }

        @Test
        void aNameThatReachesOutOfAnEmphasisIsTwoLinks() {
            var site = SiteFixture.of(STAD, article("*Then Ane* Stad came."));

            assertEquals("<p><em>Then " + LINK + "Ane</a></em>" + LINK + " Stad</a> came.</p>\n", site.talks());
        }
    }

    @Nested
    class FirstUse {
        private static final String FOUR_USES = "Stad. Stad.\n\n## One\n\nStad.\n\n### Deeper\n\nStad.\n";

        @ParameterizedTest
        @CsvSource({"section, 2", "page, 1", "all, 4", "none, 0"})
        void isCountedAsTheArticleSays(String autolink, int links) {
            var site = SiteFixture.of(STAD, article("autolink: " + autolink, FOUR_USES));

            assertEquals(links, site.talks().split("<a class=\"entry\"", -1).length - 1);
        }

        @ParameterizedTest
        @CsvSource({"section, 2, 2", "page, 1, 1", "all, 4, 4", "none, 0, 0", "'', 2, 1"})
        void isCountedAsTheSiteSaysWhereThePageDoesNot(String autolink, int inArticle, int inEntry) {
            var options = file("content/site.yaml", autolink.isEmpty() ? "" : "options: {autolink: " + autolink + "}");
            var berg = file("content/glossary/berg.md", "---\nkind: person\nname: Odd Berg\n---\n" + FOUR_USES);
            var site = SiteFixture.of(STAD, options, berg, article(FOUR_USES));

            assertEquals(inArticle, site.talks().split("<a class=\"entry\"", -1).length - 1);
            assertEquals(inEntry, site.entry("berg").split("<a class=\"entry\"", -1).length - 1);
        }

        @Test
        void isCountedAsTheArticleSaysWhateverTheSiteSays() {
            var site = SiteFixture.of(
                    STAD, file("content/site.yaml", "options: {autolink: none}"), article("autolink: page", FOUR_USES));

            assertEquals(1, site.talks().split("<a class=\"entry\"", -1).length - 1);
        }

        @ParameterizedTest
        @CsvSource({"section, 4", "page, 4", "all, 4", "none, 0"})
        void everySentenceIsAMentionWhereNamesAreLookedFor(String autolink, int mentions) {
            var site = SiteFixture.of(STAD, article("autolink: " + autolink, FOUR_USES));

            assertEquals(mentions, site.mentionsOf("stad").size());
        }

        @Test
        void aReferenceIsTheFirstUse() {
            var site = SiteFixture.of(STAD, article("The [[stad|host]] came. Stad left."));

            assertEquals(
                    "<p>The <a class=\"entry\" href=\"../../glossary/stad/\">host</a> came. Stad left.</p>\n",
                    site.talks());
        }

        @Test
        void aReferenceIsALinkEvenIfNamesAreNot() {
            var site = SiteFixture.of(STAD, article("autolink: none", "Stad. [[Stad]]."));

            assertEquals("<p>Stad. <a class=\"entry\" href=\"../../glossary/stad/\">Stad</a>.</p>\n", site.talks());
            assertEquals(List.of("[Stad]."), site.mentionsOf("stad"));
        }

        @Test
        void twoNamesInOneSentenceAreOneMention() {
            var site = SiteFixture.of(STAD, article("Stad met Stad. Stad left."));

            assertEquals(List.of("[Stad] met Stad.", "[Stad] left."), site.mentionsOf("stad"));
        }

        @Test
        void aNoteIsAPlaceOfItsOwn() {
            var site = SiteFixture.of(STAD, article("Stad.^[Stad again. Stad.]"));

            assertEquals(2, site.talks().split("<a class=\"entry\"", -1).length - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Stad",
                "`Stad`",
                "```\nStad\n```",
                "    Stad",
                "[Stad](https://example.org/)",
                "[see *Stad*](https://example.org/)",
                "<https://example.org/Stad>",
                "![Stad](hall.png)",
                "[[!Stad]]",
                "[[!see *Stad*]]",
                "[see Stad @herald, Stad]",
                "<b title=\"Stad>"
            })
    void nothingIsLinkedInHeadingsCodeLinksPicturesAndWhatIsLeftAlone(String text) {
        var site = SiteFixture.of(
                STAD, sources("herald"), SiteFixture.picture("content/articles/hall.png"), article(text));

        assertEquals(text.startsWith("<b"), site.talks().contains("class=\"entry\""));
        assertEquals(text.startsWith("<b") ? 1 : 0, site.mentionsOf("stad").size());
    }

    @Test
    void namesAreLinkedInListsTablesQuotationsAndDefinitions() {
        var site = SiteFixture.of(STAD, article("autolink: all", """
                - Stad one

                | Stad two |
                | - |
                | Stad three |

                > Stad four

                Stad five
                : Stad six
                """));

        assertEquals(
                List.of("[Stad] one", "[Stad] two", "[Stad] three", "[Stad] four", "[Stad] five", "[Stad] six"),
                site.mentionsOf("stad"));
    }

    @Test
    void anEntryDoesNotLinkToItself() {
        var site = SiteFixture.of(file("content/glossary/stad.md", """
                ---
                kind: person
                name: Ane Stad
                ---
                Ane Stad is [[stad]], [Ane](stad.md).
                """));

        assertEquals("<p>Ane Stad is stad, Ane.</p>\n", site.entry("stad"));
        assertEquals(List.of(), site.mentionsOf("stad"));
    }

    @Test
    void anEntryLinksToAnotherOnce() {
        var site = SiteFixture.of(STAD, file("content/glossary/berg.md", """
                ---
                kind: person
                name: Nils Berg
                ---
                Stad's brother.

                ## Life

                Stad's neighbour.
                """));

        assertEquals("""
                <p><a class="entry" href="../stad/">Stad</a>'s brother.</p>
                <h2 id="life">Life</h2>
                <p>Stad's neighbour.</p>
                """, site.entry("berg"));
    }

    @Nested
    class SentencesThatCite {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "It rained [@herald]. It snowed.             | It rained.",
                    "It rained. [@herald] It snowed.             | It rained.",
                    "It rained.[@herald] It snowed.              | It rained.",
                    "One. It rained [@herald, p. 3] at noon. Two.| It rained at noon.",
                    "One. [@herald]                              | One.",
                    "*It rained [@herald].* It snowed.           | It rained.",
                    "It rained^[A note.] [@herald]. It snowed.   | It rained.",
                    "On 2 Dec. it rained [@herald]. It snowed.   | On 2 Dec. it rained.",
                    "Йшов дощ [@herald]. Йшов сніг.              | Йшов дощ."
                })
        void theCitationBelongsToItsSentenceOrTheOneBefore(String text, String sentence) {
            var site = SiteFixture.of(sources("herald"), article(text));

            assertEquals(List.of(sentence), site.citationsOf("herald"));
        }

        @Test
        void severalCitationsMayStandInOneSentence() {
            var site =
                    SiteFixture.of(sources("herald", "post"), article("It rained [@herald; see @post, p. 3] [@post]."));

            assertEquals(List.of("It rained."), site.citationsOf("herald"));
            assertEquals(List.of("It rained.", "It rained."), site.citationsOf("post"));
            assertEquals(
                    List.of("cite-post", "cite-post--2"),
                    site.site().citationsOf("post").stream()
                            .map(use -> use.anchor())
                            .toList());
            assertEquals("p. 3", site.site().citationsOf("post").get(0).locator());
        }

        @Test
        void eachCellIsATextOfItsOwn() {
            var site = SiteFixture.of(
                    sources("herald"), article("| Rain [@herald] | Snow |\n| - | - |\n| Sun | Wind [@herald] |\n"));

            assertEquals(List.of("Rain", "Sun: Wind"), site.citationsOf("herald"));
        }

        @Test
        void notesComeAfterTheText() {
            var site = SiteFixture.of(sources("herald"), article("One.^[Two [@herald].] Three [@herald]."));

            assertEquals(List.of("Three.", "Two."), site.citationsOf("herald"));
        }

        @Test
        void headingsCiteToo() {
            var site = SiteFixture.of(sources("herald"), article("## Rain [@herald]\n"));

            assertEquals(List.of("Rain"), site.citationsOf("herald"));
        }

        @Test
        void usesOfAllPagesAreCounted() {
            var site = SiteFixture.of(
                    sources("herald"),
                    article("Rain [@herald]."),
                    file("content/pages/about.md", "---\ntitle: About\n---\nSnow [@herald]."));

            assertEquals(List.of("Rain.", "Snow."), site.citationsOf("herald"));
        }
    }

    @Test
    void aMentionIsMarkedInItsSentence() {
        var site = SiteFixture.of(STAD, article("It rained. Then Ane Stad, who was late, came. It snowed."));

        assertEquals(List.of("Then [Ane Stad], who was late, came."), site.mentionsOf("stad"));
        assertEquals("Talks", site.site().mentionsOf("stad").get(0).title());
        assertEquals(
                "articles/talks/", site.site().mentionsOf("stad").get(0).page().path());
    }

    @Test
    void aNameWithACitationInsideIsNotLinked() {
        var site = SiteFixture.of(STAD, sources("herald"), article("Ane [@herald] Stad came."));

        assertEquals(List.of(), site.mentionsOf("stad"));
    }
}
