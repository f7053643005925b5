package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.picture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Asset;
import dev.glossator.model.Permalink;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressResolverTest {
    private static final SourceText[] SITE = {
        file("content/pages/about.md", "---\ntitle: About\n---\n## How we work\n\n> ### Якось\n"),
        file("content/pages/index.md", "---\ntitle: Home\n---\n"),
        file("content/glossary/stad.md", "---\nkind: person\nname: Ane Stad\n---\n## Life\n"),
        file("content/articles/deep/other talks.md", "---\ntitle: Other\n---\n"),
        picture("content/articles/hall.png"),
        picture("content/pictures/two words.jpg"),
        picture("content/articles/report.pdf"),
        picture("content/articles/plan.svg"),
        picture("content/articles/page.html")
    };

    @Nested
    class Links {
        @ParameterizedTest
        @CsvSource({
            "../pages/about.md, ../../about/",
            "../pages/about.md#how-we-work, ../../about/#how-we-work",
            "../pages/about.md#якось, ../../about/#якось",
            "../pages/about.md#%D1%8F%D0%BA%D0%BE%D1%81%D1%8C, ../../about/#якось",
            "./../pages/./about.md, ../../about/",
            "../pages/index.md, ../../",
            "deep/other%20talks.md, ../other-talks/",
            "talks.md, ./",
            "#here, #here",
            "talks.md#here, #here",
            "../glossary/stad.md#life, ../../glossary/stad/#life",
            "../glossary/, ../../glossary/",
            "../glossary, ../../glossary/",
            "../../content/articles/, ../",
            "report.pdf, report.pdf",
            "hall.png, hall.png",
            "https://example.org/a?b=c&d#e, https://example.org/a?b=c&amp;d#e",
            "mailto:ane@example.org, mailto:ane@example.org"
        })
        void leadToPagesFilesAnchorsAndTheWeb(String address, String href) {
            var site = SiteFixture.of(with(article("[words](" + address + ")\n\n## Here\n")));

            assertEquals("", site.findings());
            assertEquals("<p><a href=\"" + href + "\">words</a></p>\n<h2 id=\"here\">Here</h2>\n", site.talks());
        }

        @Test
        void mayLeadToANote() {
            var site = SiteFixture.of(article("[words](#n-a).[^a]\n\n[^a]: A note.\n"));

            assertEquals("", site.findings());
            assertEquals(
                    "articles/talks.md:4:1 broken-fragment there is no heading `#n-b` on that page\n",
                    SiteFixture.of(article("[words](#n-b).[^a]\n\n[^a]: A note.\n"))
                            .findings());
        }

        @Test
        void mayLeadToTheIndexOfSourcesIfThereAreAny() {
            var site = SiteFixture.of(
                    file("content/sources/press.yaml", "- {id: herald, title: The Herald}\n"),
                    article("[words](../sources/)\n"));

            assertEquals("<p><a href=\"../../sources/\">words</a></p>\n", site.talks());
            assertEquals(
                    "articles/talks.md:4:1 broken-link there is no file `content/sources`\n",
                    SiteFixture.of(article("[words](../sources/)\n")).findings());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "JaVaScRiPt:alert(1)",
                    "&#106;avascript:alert(1)",
                    "javascript&colon;alert(1)",
                    "java&#9;script:alert(1)",
                    "java&#10;script:alert(1)",
                    "data:text/html,x",
                    "vbscript:x",
                    "file:///x",
                    "tel:123",
                    "//example.org",
                    "\\\\\\\\example.org",
                    "\\\\example.org",
                    "https:example.org",
                    "https:///example.org",
                    "mailto:",
                    "C:\\\\x"
                })
        void withAnUnsafeAddressAreRefusedAndTheirWordsStay(String address) {
            var site = SiteFixture.of(article("[words](" + address + ")\n"));

            assertEquals("refused-address", site.found().get(0).rule().id());
            assertEquals(4, site.found().get(0).span().line());
            assertEquals("<p>words</p>\n", site.talks());
        }

        @Test
        void withAHiddenCharacterAreRefusedToo() {
            var site = SiteFixture.of(article("[words](&#1;javascript:alert(1) \"t&#xD800;\")\n"));

            assertEquals(
                    List.of("hidden-character", "hidden-character", "refused-address"),
                    site.found().stream()
                            .map(found -> found.rule().id())
                            .sorted()
                            .toList());
            assertEquals("<p>words</p>\n", site.talks());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"<javascript:alert(1)>", "[words]: javascript:alert(1)\n\n[words]", "<data:text/html,x>"})
        void areRefusedInEveryForm(String text) {
            var site = SiteFixture.of(article(text + "\n"));

            assertEquals("refused-address", site.found().get(0).rule().id());
            assertEquals(-1, site.talks().indexOf("<a"));
        }

        @ParameterizedTest
        @CsvSource({
            "nothing.md, content/articles/nothing.md",
            "/absolute.md, /content/articles/absolute.md",
            "../../../etc/hosts, ../etc/hosts",
            "../../../../../../etc/hosts, ../../../../etc/hosts",
            "../../README.md, README.md",
            "%2e%2e/%2e%2e/%2e%2e/etc/hosts, ../etc/hosts",
            "../sources/, content/sources",
            "../pages/, content/pages",
            "?a=b, content/articles/?a=b",
            "www.example.org, content/articles/www.example.org",
            "deep/, content/articles/deep"
        })
        void toNothingAreReportedAndTheirWordsStay(String address, String path) {
            var site = SiteFixture.of(with(article("Some [words](" + address + ").\n")));

            assertEquals("articles/talks.md:4:6 broken-link there is no file `" + path + "`\n", site.findings());
            assertEquals("<p>Some words.</p>\n", site.talks());
        }

        @Test
        void toANameThatIsNearlyRightAreReportedWithIt() {
            var site = SiteFixture.of(with(article("[words](../pages/abuot.md)")));

            assertEquals("the nearest file is `content/pages/about.md`", site.help());
        }

        @ParameterizedTest
        @CsvSource({
            "#nothing, nothing, a heading's anchor is its words in lower case with hyphens",
            "#heer, heer, the nearest one is `#here`",
            "../pages/about.md#how-we-word, how-we-word, the nearest one is `#how-we-work`",
            "../glossary/stad.md#roles, roles, a heading's anchor is its words in lower case with hyphens"
        })
        void toAHeadingThatIsNotThereAreReported(String address, String anchor, String help) {
            var site = SiteFixture.of(with(article("[words](" + address + ")\n\n## Here\n")));

            assertEquals(
                    "articles/talks.md:4:1 broken-fragment there is no heading `#" + anchor + "` on that page\n",
                    site.findings());
            assertEquals(help, site.help());
        }

        @ParameterizedTest
        @CsvSource({
            "terms.pdf, ../../terms.pdf",
            "notes.md, ../../notes.md",
            "page/index.html, ../../page/index.html",
            ".well-known/key, ../../.well-known/key"
        })
        void leadToStaticFilesAtTheirOwnAddress(String path, String href) {
            var site = SiteFixture.of(picture("content/static/" + path), article("[words](../static/" + path + ")\n"));

            assertEquals("", site.findings());
            assertEquals("<p><a href=\"" + href + "\">words</a></p>\n", site.talks());
            assertEquals(Map.of(), site.site().pictures());
        }

        @Test
        void toADraftSayThatItIsOne() {
            var site = SiteFixture.of(
                    file("content/articles/next.md", "---\ntitle: Next\nstatus: draft\n---\n"),
                    article("[words](next.md)\n"));

            assertEquals(
                    "articles/talks.md:4:1 broken-link `content/articles/next.md` is a draft and not part of the site\n",
                    site.findings());
            assertEquals("publish both together; `--drafts` takes drafts along", site.help());
        }

        @ParameterizedTest
        @CsvSource({"plan.svg, svg", "page.html, html"})
        void toFilesThatMayHoldScriptAreRefused(String address, String ending) {
            var site = SiteFixture.of(with(article("[words](" + address + ")\n")));

            assertEquals(
                    "articles/talks.md:4:1 refused-address files that end in `." + ending + "` are not published\n",
                    site.findings());
        }
    }

    @Nested
    class Pictures {
        @Test
        void lieBesideTheirPage() {
            var site = SiteFixture.of(
                    picture("content/pictures/hall.png"), article("![A hall](../pictures/hall.png \"The hall\")\n"));

            assertEquals("<p><img src=\"hall.png\" alt=\"A hall\" title=\"The hall\" /></p>\n", site.talks());
            assertEquals(
                    Map.of(
                            new Permalink("articles/talks/hall.png"),
                            new Asset("content/pictures/hall.png", Path.of("content/pictures/hall.png"))),
                    site.site().pictures());
        }

        @Test
        void thatAreNotShownAreNotPublished() {
            assertEquals(
                    Map.of(),
                    SiteFixture.of(picture("content/articles/hall.png"), article("Words."))
                            .site()
                            .pictures());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "nothing.png                  | missing-picture there is no picture `content/articles/nothing.png`",
                    "../../outside.png            | missing-picture there is no picture `outside.png`",
                    "../../../outside.png         | missing-picture there is no picture `../outside.png`",
                    "talks.md                     | missing-picture there is no picture `content/articles/talks.md`",
                    "https://example.org/a.png    | refused-address a picture from elsewhere would tell others who reads the page",
                    "data:image/png;base64,AAAA   | refused-address `data:image/png;base64,AAAA` is no address that may be linked",
                    "javascript:x                 | refused-address `javascript:x` is no address that may be linked",
                    "//example.org/a.png          | refused-address `//example.org/a.png` is no address that may be linked",
                    "plan.svg                     | refused-address files that end in `.svg` are not published",
                    "report.pdf                   | refused-address files that end in `.pdf` are not published"
                })
        void thatCannotBeShownAreReportedAndTheirWordsStay(String address, String finding) {
            var site = SiteFixture.of(with(article("See ![the hall](" + address + ").\n")));

            assertEquals("articles/talks.md:4:5 " + finding + "\n", site.findings());
            assertEquals("<p>See the hall.</p>\n", site.talks());
        }

        @Test
        void ofOneNameMayNotLieBesideOnePage() {
            var site = SiteFixture.of(
                    picture("content/articles/a/hall.png"),
                    picture("content/articles/b/hall.png"),
                    article("![one](a/hall.png) ![two](b/hall.png) ![one](a/hall.png)\n"));

            assertEquals(
                    "articles/talks.md:4:20 taken-address the address `/articles/talks/hall.png` belongs to `content/articles/a/hall.png`\n",
                    site.findings());
        }

        @ParameterizedTest
        @CsvSource({"hall.png, Hall.PNG", "S\u00e5l.png, Sa\u030al.png"})
        void whoseNamesDifferOnlyInCaseOrFormMayNotLieBesideOnePage(String one, String other) {
            var site = SiteFixture.of(
                    picture("content/articles/" + one),
                    picture("content/articles/" + other),
                    article("![one](" + one + ") ![two](" + other + ")\n"));

            assertEquals("taken-address", site.found().get(0).rule().id());
            assertEquals(
                    5 + ("![one](" + one + ")").length(),
                    site.found().get(0).span().column() + 3);
        }

        @Test
        void ofOneNameMayLieBesideTwoPages() {
            var site = SiteFixture.of(
                    picture("content/articles/hall.png"),
                    picture("content/pages/hall.png"),
                    article("![one](hall.png)\n"),
                    file("content/pages/about.md", "---\ntitle: About\n---\n![two](hall.png)\n"));

            assertEquals("", site.findings());
            assertEquals(2, site.site().pictures().size());
        }
    }

    @Test
    void anEntryThatIsDescribedInAnArticleHasNoFile() {
        var site = SiteFixture.of(article(
                "actors: [{id: stad, kind: person, name: Ane Stad}]",
                "[words](../glossary/stad.md) [talks](talks.md)"));

        assertEquals(
                "articles/talks.md:5:1 broken-link there is no file `content/glossary/stad.md`\n", site.findings());
    }

    @Test
    void anAddressInAnEntryIsRelativeToItsFile() {
        var site = SiteFixture.of(
                entry("berg", "name: Nils Berg"),
                file("content/glossary/deep/stad.md", "---\nkind: person\nname: Ane Stad\n---\n[him](../berg.md)\n"));

        assertEquals("<p><a class=\"entry\" href=\"../berg/\">him</a></p>\n", site.entry("stad"));
    }

    private static SourceText[] with(SourceText article) {
        SourceText[] files = java.util.Arrays.copyOf(SITE, SITE.length + 1);
        files[SITE.length] = article;
        return files;
    }
}
