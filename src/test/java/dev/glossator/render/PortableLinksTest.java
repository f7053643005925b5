package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortableLinksTest {
    @ParameterizedTest
    @CsvSource({
        "./, index.html",
        "../, ../index.html",
        "../ane-stad/, ../ane-stad/index.html",
        "../ane-stad/#uses, ../ane-stad/index.html#uses",
        "../search/?q=stad, ../search/index.html?q=stad"
    })
    void aLinkToAFolderNamesTheFileInIt(String address, String file) {
        assertEquals(
                "<p><a class=\"entry\" href=\"" + file + "\">Ane Stad</a></p>",
                PortableLinks.in("<p><a class=\"entry\" href=\"" + address + "\">Ane Stad</a></p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"#uses\">",
                "<a href=\"hall.png\">",
                "<link rel=\"stylesheet\" href=\"../assets/css/site.css?v=1/\">",
                "<link rel=\"canonical\" href=\"https://example.org/talks/\">",
                "<a href=\"mailto:desk@example.org\">",
                "<img alt=\"href=\" src=\"../hall/\">",
                "<p>&lt;a href=&quot;../hall/&quot;&gt; href=../hall/"
            })
    void whateverElseStaysAsItIs(String html) {
        assertEquals(html, PortableLinks.in(html));
    }

    @Test
    void aPageThatLeadsOnLeadsToAFile() {
        assertEquals(
                "<meta http-equiv=\"refresh\" content=\"0; url=../talks/index.html\">",
                PortableLinks.in("<meta http-equiv=\"refresh\" content=\"0; url=../talks/\">"));
    }

    @Test
    void everyLinkOfATagsLineIsFound() {
        assertEquals(
                "<a href=\"a/index.html\">$1</a> <a href=\"b/index.html\">\\</a>",
                PortableLinks.in("<a href=\"a/\">$1</a> <a href=\"b/\">\\</a>"));
    }
}
