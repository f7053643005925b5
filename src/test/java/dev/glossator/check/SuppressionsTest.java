package dev.glossator.check;

import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.SiteFixture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
    private static final String ALLOW = "<!-- glossator: allow raw-html because the sign is the subject -->";

    @Test
    void anAllowanceCoversTheBlockAfterIt() {
        assertEquals("10:1 raw-html\n", remaining("---\ntitle: T\n---\n" + ALLOW + """


                One <b>
                and <i>.
                Two <b>.

                <b> again.
                """));
    }

    @Test
    void anAllowanceBesideABlockCoversIt() {
        assertEquals(
                "8:1 raw-html\n", remaining("---\ntitle: T\n---\n" + ALLOW + "\nOne <b>\ntwo <i>.\n\n<b> again.\n"));
    }

    @Test
    void anAllowanceInALineCoversThatLine() {
        assertEquals("4:1 raw-html\n", remaining("---\ntitle: T\n---\n<b> one\n\ntwo <b> " + ALLOW + "\n"));
    }

    @Test
    void anAllowanceInFrontMatterCoversTheFile() {
        assertEquals("", remaining("---\ntitle: T\nallow: [{rule: raw-html, because: so}]\n---\n<b> one\n\n<i> two\n"));
    }

    @Test
    void anAllowanceCoversItsRuleAlone() {
        assertEquals(
                "5:5 missing-alt\n",
                remaining(
                        page("---\ntitle: T\nallow: [{rule: raw-html, because: so}]\n---\n<b> ![](hall.png)\n"),
                        SiteFixture.picture("content/pages/hall.png")));
    }

    @Test
    void anAllowanceThatFindsNothingIsReported() {
        assertEquals(
                """
                3:16 unused-allowance
                5:1 unused-allowance
                """,
                remaining("---\ntitle: T\nallow: [{rule: missing-alt, because: so}]\n---\n" + ALLOW + "\nWords.\n"));
    }

    @Test
    void ofTwoAllowancesForOneFindingNoneIsUnused() {
        assertEquals(
                "", remaining("---\ntitle: T\nallow: [{rule: raw-html, because: so}]\n---\n" + ALLOW + "\nOne <b>.\n"));
    }

    @Test
    void anErrorCannotBeSwitchedOff() {
        assertEquals("""
                3:16 bad-allowance
                5:1 bad-allowance
                6:1 unknown-entry
                """, remaining("""
                ---
                title: T
                allow: [{rule: unknown-entry, because: "she is new"}]
                ---
                <!-- glossator: allow unknown-entry because she is new -->
                [[nobody]]
                """));
    }

    @Test
    void anAllowanceThatIsNotUnderstoodCoversNothing() {
        assertEquals("""
                4:1 bad-allowance
                5:1 raw-html
                """, remaining("---\ntitle: T\n---\n<!-- glossator: allow raw-html -->\n<b> one\n"));
    }

    @Test
    void anAllowanceCoversNoOtherFile() {
        SourceText allowed =
                file("content/pages/a.md", "---\ntitle: A\nallow: [{rule: raw-html, because: so}]\n---\n<b>\n");
        SourceText other = file("content/pages/b.md", "---\ntitle: B\n---\n<b>\n");

        assertEquals("4:1 raw-html\n", remaining(allowed, other));
    }

    @Test
    void findingsOfLaterStagesAreCoveredToo() {
        assertEquals("", remaining(entry("stad", "name: Ane Stad", "allow: [{rule: unmentioned-entry, because: so}]")));
        assertEquals("1:1 unmentioned-entry\n", remaining(entry("stad", "name: Ane Stad")));
    }

    @Test
    void theSettingsAllowForAFileThatTheyName() {
        var plan = SiteFixture.picture("content/articles/plan.png");
        var proof = SiteFixture.picture("content/static/proof.html");

        assertEquals("1:1 unused-file\n1:1 unchecked-script\n", remaining(plan, proof));
        assertEquals("1:1 unchecked-script\n", remaining(plan, proof, file("content/site.yaml", """
                allow:
                  - {rule: unused-file, file: content/articles/plan.png, because: so}
                """)));
        assertEquals(
                "1:1 unused-file\n3:12 unused-allowance\n", remaining(plan, proof, file("content/site.yaml", """
                allow:
                  - {rule: unchecked-script, file: content/static/proof.html, because: so}
                  - {rule: unused-file, file: content/articles/other.png, because: so}
                """)));
    }

    private static String remaining(String text) {
        return remaining(page(text));
    }

    private static SourceText page(String text) {
        return file("content/pages/talks.md", text);
    }

    private static String remaining(SourceText... files) {
        var site = SiteFixture.of(files);
        var reporter = new Reporter();
        site.found().forEach(reporter::report);
        site.documents().forEach(document -> TextCheck.check(document, reporter));
        SiteCheck.check(site.site(), reporter);
        return Suppressions.apply(reporter.sorted(), site.documents()).stream()
                .map(finding -> "%d:%d %s\n"
                        .formatted(
                                finding.span().line(),
                                finding.span().column(),
                                finding.rule().id()))
                .collect(Collectors.joining());
    }
}
