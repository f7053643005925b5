package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.picture;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, the home page",
        "INDEX.HTML, the home page",
        "404.html, the page for addresses that have none",
        "Feed.xml, the feed",
        "sitemap.xml, the sitemap",
        "sitemap.xml/a.txt, the sitemap",
        "search/index.html, the section `search`",
        "glossary, the section `glossary`",
        "articles/talks/index.html, the page `Talks`",
        "articles/talks, the page `Talks`",
        "articles/talks/index.html/a.txt, the page `Talks`",
        "articles/talks/HALL.png, `content/articles/hall.png`",
        "glossary/stad/index.html, the page `Ane Stad`",
        "sources/herald-1/index.html, the source `Herald:1`",
        "about, the page `About`",
        "assets/logo.png, the theme",
        "Assets/logo.png, the theme",
        "assets, the theme",
        "search/own.js, the index of the search",
        "data/claims.json, the claims as data",
        "schemas/article.json, the JSON Schemas",
        ".glossator/manifest.json, Glossator’s books"
    })
    void aStaticFileMayNotTakeAnAddress(String path, String owner) {
        var site = SiteFixture.of(
                picture("content/static/" + path),
                picture("content/articles/hall.png"),
                entry("stad", "name: Ane Stad"),
                sources("Herald:1"),
                file("content/pages/about.md", "---\ntitle: About\n---\n"),
                article("![The hall](hall.png)"));

        assertEquals(
                "static/" + path + ":1:1 taken-address the address `/" + path + "` belongs to " + owner + "\n",
                site.findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"robots.txt", "articles/2019/old.html", "articles/talks/notes.pdf", "talks/index.html", "CNAME"})
    void aStaticFileMayLieBesideWhatOthersHave(String path) {
        assertEquals(
                "",
                SiteFixture.of(picture("content/static/" + path), article("Words."))
                        .findings());
    }

    @Test
    void ofTwoStaticFilesThatAreOneOnSomeMachinesTheSecondIsReported() {
        var site = SiteFixture.of(picture("content/static/Robots.txt"), picture("content/static/robots.txt"));

        assertEquals(
                "static/robots.txt:1:1 taken-address the address `/robots.txt` belongs to `content/static/Robots.txt`\n",
                site.findings());
        assertEquals(
                "static/Robots.txt",
                site.found().get(0).related().get(0).span().file().replace("content/", ""));
    }
}
