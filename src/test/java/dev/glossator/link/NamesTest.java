package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final SourceText ANE = entry("ane", "name: Ane Stad", "aliases: [Stad]", "shared: [Stad]");
    private static final SourceText OLA = entry("ola", "name: Ola Stad", "aliases: [Stad]", "shared: [Stad]");

    @ParameterizedTest
    @ValueSource(
            strings = {"aliases: [Stad]", "short: Stad", "names: {uk: Stad}", "variants: [Stad]", "inflected: [Stad]"})
    void aNameOfTwoEntriesIsReportedAtTheSecond(String field) {
        var site = SiteFixture.of(
                entry("ane", "name: Ane Stad", "aliases: [Stad]"), entry("ola", "name: Ola Stad", field));

        assertEquals(
                "glossary/ola.md:1:1 ambiguous-alias the name `Stad` already belongs to another entry\n",
                site.findings());
        assertEquals(
                "content/glossary/ane.md",
                site.found().get(0).related().get(0).span().file());
    }

    @Test
    void bothMustSayThatTheyShareIt() {
        var site = SiteFixture.of(ANE, entry("ola", "name: Ola Stad", "aliases: [Stad]"));

        assertEquals(
                "glossary/ola.md:1:1 ambiguous-alias the name `Stad` already belongs to another entry\n",
                site.findings());
    }

    @Test
    void oneNameTwiceInOneEntryIsNoFault() {
        assertEquals(
                "",
                SiteFixture.of(entry("ane", "name: Ane Stad", "short: Stad", "aliases: [Stad]"))
                        .findings());
    }

    @Test
    void aSharedNameThatNobodyUsesIsNoFault() {
        assertEquals(
                "", SiteFixture.of(ANE, OLA, article("Ane Stad met Ola Stad.")).findings());
    }

    @Test
    void aSharedNameMeansTheActor() {
        var site = SiteFixture.of(ANE, OLA, article("actors: [ola]", "Stad came. [[Stad]] left."));

        assertEquals("", site.findings());
        assertEquals(List.of("[Stad] came.", "[Stad] left."), site.mentionsOf("ola"));
        assertEquals(List.of(), site.mentionsOf("ane"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors: []", "actors: [ane, ola]"})
    void aSharedNameWithoutOneActorIsReportedAndNotLinked(String actors) {
        var site = SiteFixture.of(ANE, OLA, article(actors, "Then 😀 Stad came, and [[Stad]]."));

        assertEquals("""
                articles/talks.md:5:8 ambiguous-alias `Stad` is the name of several entries
                articles/talks.md:5:23 ambiguous-alias `Stad` is the name of several entries
                """, site.findings());
        assertEquals(
                "write `[[ane|Stad]]` or `[[ola|Stad]]`, or list one of them in `actors`",
                site.found().get(0).help());
        assertEquals("<p>Then 😀 Stad came, and Stad.</p>\n", site.talks());
    }

    @Test
    void aSharedNameThatIsLeftAloneIsNoFault() {
        assertEquals(
                "", SiteFixture.of(ANE, OLA, article("Then [[!Stad]] came.")).findings());
    }

    @Test
    void aNameThatIsNeverAnEntrysIsNotLinkedForAnother() {
        var site = SiteFixture.of(
                entry("ane", "name: Ane Stad", "never: [Ola Berg]"),
                entry("ola", "name: Ola Bergheim"),
                article("Ola Berg met Ola Bergheim."));

        assertEquals(
                "<p>Ola Berg met <a class=\"entry\" href=\"../../glossary/ola/\">Ola Bergheim</a>.</p>\n",
                site.talks());
    }

    @Test
    void twoEntriesWithOneVariantAreReported() {
        var site = SiteFixture.of(
                entry("ane", "name: Ane Stad", "variants: [Stadt]"),
                entry("ola", "name: Ola Stad", "variants: [Stadt]"));

        assertEquals(
                "glossary/ola.md:1:1 ambiguous-alias the name `Stadt` already belongs to another entry\n",
                site.findings());
    }

    @Test
    void twoEntriesWithOneForeignNameAreReported() {
        var site = SiteFixture.of(
                entry("ane", "name: Ane Stad", "names: {uk: Мар'яна}"),
                entry("ola", "name: Ola Stad", "names: {uk: Мар’яна}"));

        assertEquals(
                "glossary/ola.md:1:1 ambiguous-alias the name `Мар’яна` already belongs to another entry\n",
                site.findings());
    }

    @Test
    void aSharedNameMayBeWrittenWithAnotherApostrophe() {
        var site = SiteFixture.of(
                entry("ane", "name: Ane Stad", "names: {uk: Мар'яна}", "shared: [Мар’яна]"),
                entry("ola", "name: Ola Stad", "names: {uk: Мар’яна}", "shared: [Мар'яна]"));

        assertEquals("", site.findings());
    }

    @Test
    void aSharedNameThatNoOtherEntryHasIsReported() {
        var site = SiteFixture.of(
                entry("ane", "name: Ane Stad", "aliases: [Stad]", "shared: [Stad]"),
                entry("ola", "name: Ola Berg", "shared: [Berg]"));

        assertEquals("""
                glossary/ane.md:1:1 unshared-name no other entry has the name `Stad`
                glossary/ola.md:1:1 unshared-name this entry shares the name `Berg` and does not have it
                """, site.findings());
    }

    @Test
    void aNameThatIsNeverTheEntrysOwnIsReported() {
        var site = SiteFixture.of(
                entry("ane", "name: Ane Stad", "aliases: [Stad]", "never: [Stad]"), article("Stad came."));

        assertEquals(
                "glossary/ane.md:1:1 ambiguous-alias `Stad` is a name of this entry and never is\n", site.findings());
        assertEquals("<p>Stad came.</p>\n", site.talks());
    }

    @Test
    void aTermMayNeverBeMeantWithACapital() {
        var site = SiteFixture.of(
                SiteFixture.file("content/glossary/rose.md", "---\nkind: term\nname: rose\nnever: [Rose]\n---\n"),
                article("Rose has a rose."));

        assertEquals("<p>Rose has a <a class=\"entry\" href=\"../../glossary/rose/\">rose</a>.</p>\n", site.talks());
    }

    @Test
    void aNameThatIsNeverOneEntrysIsAnothersWithoutQuestion() {
        var site = SiteFixture.of(
                entry("ane", "name: Ane Stad", "never: [Ola Berg]"),
                entry("ola", "name: Ola Berg"),
                article("Ola Berg."));

        assertEquals("", site.findings());
        assertEquals(List.of("[Ola Berg]."), site.mentionsOf("ola"));
    }
}
