package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinkTest {
    @ParameterizedTest
    @CsvSource({
        "'', articles/talks/, articles/talks/",
        "articles/talks/, '', ../../",
        "articles/talks/, articles/talks/, ./",
        "'', '', ./",
        "articles/talks/, articles/, ../",
        "articles/, articles/talks/, talks/",
        "articles/talks/, articles/places/, ../places/",
        "articles/talks/, glossary/stad/, ../../glossary/stad/",
        "articles/talks/, articles/talks/hall.png, hall.png",
        "articles/talks/hall.png, articles/talks/, ./",
        "about/, feed.xml, ../feed.xml",
        "feed.xml, about/, about/",
        "404.html, glossary/stad/, glossary/stad/",
        "corrections/feed.xml, corrections/, ./",
        "a/b/c/d/, a/x/, ../../../x/",
        "ab/, a/, ../a/",
        "a/, ab/, ../ab/"
    })
    void aLinkIsRelativeAndLeadsBack(String from, String to, String href) {
        assertEquals(href, new Permalink(from).hrefOf(new Permalink(to)));
        var base = URI.create("https://example.org/site/");
        assertEquals(base.resolve(to), base.resolve(from).resolve(href));
    }

    @Test
    void whatMayNotStandInAnAddressIsEncoded() {
        assertEquals("a%20b%3F%D0%94.png", new Permalink("talks/").hrefOf(new Permalink("talks/a b?Д.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/", "a//b/", "../a/", "a/../b/", "a/..", ".."})
    void anAddressThatLeavesTheSiteIsRefused(String path) {
        assertThrows(IllegalArgumentException.class, () -> new Permalink(path));
    }

    @Test
    void dotsInsideANameAreFine() {
        assertEquals("a..b/index.html", new Permalink("a..b/").file());
    }

    @Test
    void eachKindOfPageHasItsPlace() {
        assertEquals("articles/talks/", Permalink.article("talks").path());
        assertEquals("glossary/stad/", Permalink.entry("stad").path());
        assertEquals("sources/herald/", Permalink.source("herald").path());
        assertEquals("about/", Permalink.page("about").path());
        assertEquals(Permalink.HOME, Permalink.page("index"));
    }

    @ParameterizedTest
    @CsvSource({"'', index.html", "articles/talks/, articles/talks/index.html", "404.html, 404.html"})
    void aFolderIsHeldByItsIndex(String path, String file) {
        assertEquals(file, new Permalink(path).file());
    }

    @ParameterizedTest
    @CsvSource({"articles/talks/, articles/talks/hall.png", "'', hall.png", "corrections/feed.xml, corrections/hall.png"
    })
    void aFileLiesBesideItsPage(String page, String file) {
        assertEquals(new Permalink(file), new Permalink(page).beside("hall.png"));
    }
}
