package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {
    private static final Pattern USE = Pattern.compile("id=\"cite-([a-e])");
    private static final SourceText STAD = entry("stad", "name: Ane Stad");
    private static final SourceText SOURCES = sources("a", "b", "c", "d", "e");
    private static final SourceText CLAIMS = file("content/claims/talks.yaml", """
            - {id: long, text: They were long., by: stad, status: reported, basis: [a, {source: b, at: p. 2}, c, d, {sum: 1 + 1 = 2}]}
            - {id: short, text: They were short., by: stad, status: reported, basis: [a]}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [x]{claim=long}                                                            | a b c d
                    [x]{claim=short} [y]{claim=short}                                          | a a
                    [x]{claim=long} [y]{claim=long}                                            | a b c d a b c
                    [x]{claim=short} [@a]                                                      | a
                    [x]{claim=short}[@e]                                                       | a e
                    [x]{claim=short} and [@a]                                                  | a a
                    ["x"]{.quote by=stad fidelity=verbatim source=e}                           | e
                    ["x"]{.quote by=stad fidelity=verbatim source=e claim=short}               | e a
                    ["x"]{.quote by=stad fidelity=verbatim source=a claim=short}               | a
                    [x]{.wording source=e} [y]{.wording}                                       | e
                    """)
    void whatItRestsOnIsCitedAfterItAndNotTwice(String text, String cited) {
        var site = SiteFixture.of(STAD, SOURCES, CLAIMS, article(text));
        String page = site.talks();

        List<String> found = new ArrayList<>();
        Matcher uses = USE.matcher(page);
        while (uses.find()) {
            found.add(uses.group(1));
        }
        assertEquals(cited, String.join(" ", found));
    }

    @Test
    void aClaimIsPrintedOnceOnAPage() {
        var site = SiteFixture.of(
                STAD, SOURCES, CLAIMS, article("::: {.claim claim=short}\n:::\n\n::: {.claim claim=short}\n:::\n"));

        assertEquals(List.of("listed-twice"), rules(site));
        assertEquals(1, site.talks().split("<!-- the claim short -->", -1).length - 1);
    }

    @Test
    void aPageHasNotMoreTimelinesThanItCanShow() {
        String timelines = "::: {.timeline}\n:::\n\n".repeat(Statements.MOST_TIMELINES);

        assertEquals(List.of(), rules(SiteFixture.of(article(timelines))));
        assertEquals(List.of("text-too-large"), rules(SiteFixture.of(article(timelines + "::: {.timeline}\n:::\n"))));
    }

    private static List<String> rules(SiteFixture site) {
        return site.found().stream()
                .map(Diagnostic::rule)
                .map(rule -> rule.id())
                .filter(rule -> !rule.equals("single-source"))
                .toList();
    }
}
