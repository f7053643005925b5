package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/",
                "HTTPS://EXAMPLE.ORG/a?b=c&d=e#f",
                "https://example.org:8080/a_(b)",
                "https://приклад.example/",
                "https://example.org/%20",
                "https://example.org/it's",
                "mailto:ane@example.org",
                "MailTo:ane@example.org?subject=a"
            })
    void aWebOrMailAddressIsSafe(String address) {
        assertEquals(Optional.of(new Target.External(address)), Target.External.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/hosts",
                "ftp://example.org/",
                "blob:https://example.org/",
                "//example.org/",
                "\\\\example.org",
                "/absolute",
                "talks.md",
                "#anchor",
                "http:",
                "https://",
                "https:///a",
                "http:example.org",
                "https:/example.org",
                "https://?a",
                "https://#a",
                "https:\\\\example.org",
                "https://example.org\\@other.example/",
                "https://exa\"mple.org/",
                "https://exa<b>.org/",
                "https://example .org",
                " https://example.org/",
                "https://example.org/\n",
                "https://example.org/\u007F",
                "mailto:"
            })
    void everythingElseIsNot(String address) {
        assertEquals(Optional.empty(), Target.External.of(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/гора, https://example.org/%D0%B3%D0%BE%D1%80%D0%B0",
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org/\"onclick, https://example.org/%22onclick",
        "https://example.org/<b>, https://example.org/%3Cb%3E",
        "https://example.org/a\\b, https://example.org/a%5Cb",
        "https://example.org?a=`, https://example.org?a=%60",
        "https://example.org/%20a, https://example.org/%20a",
        "https://example.org/[a], https://example.org/%5Ba%5D",
        "mailto:ane @example.org, mailto:ane%20@example.org"
    })
    void signsThatBrowsersReadInWaysOfTheirOwnAreEncoded(String typed, String address) {
        assertEquals(Optional.of(new Target.External(address)), Target.External.of(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "articles/talks/, '', ./",
        "articles/talks/, what, #what",
        "glossary/stad/, '', ../../glossary/stad/",
        "glossary/stad/, what, ../../glossary/stad/#what",
        "'', what, ../../#what"
    })
    void aPlaceOnThePageItselfIsItsAnchorAlone(String page, String fragment, String href) {
        var target = new Target.Inside(new Permalink(page), fragment);

        assertEquals(href, target.href(Permalink.article("talks")));
    }

    @Test
    void anAddressOutsideIsTheSameOnEveryPage() {
        var target = new Target.External("https://example.org/");

        assertEquals("https://example.org/", target.href(Permalink.HOME));
    }

    @Test
    void whatWasNotLinkedYetHasNoAddress() {
        var target = new Target.Written("javascript:alert(1)");

        assertThrows(IllegalStateException.class, () -> target.href(Permalink.HOME));
    }
}
