package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Provenance;
import dev.glossator.model.Provenance.Kind;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {
    private static final SourceText STAD = entry("stad", "name: Ane Stad", "aliases: [Stad]");
    private static final SourceText CLAIM =
            file("content/claims/talks.yaml", "- {id: long, text: They were long., by: stad, status: reported}\n");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They met.                                                   | bare
                    They met [@a].                                              | cited
                    They met. [@a]                                              | cited
                    They met. They left. [@a]                                   | cited, cited
                    They met. They left [@a].                                   | bare, cited
                    They met. [@a] They left.                                   | cited, bare
                    They met. "They left." [@a]                                 | cited, cited
                    Stad said, "We met. We left" [@a]. So.                      | cited, bare
                    "We met. We left." Stad said so [@a].                       | bare, cited
                    Stad said, “We met. We ‘so’ left. And so” [@a].             | cited
                    Stad said, „We met. We left“ [@a].                          | cited
                    Stad said, "We met. They left [@a].                         | bare, cited
                    They met, said Dr. Stad [@a].                               | cited
                    They met: one, two [@a] and so on                           | cited
                    They met. And so on [@a]                                    | bare, cited
                    [They were long]{claim=long}.                               | claim
                    They met. [They were long, "so"]{claim=long} [@a].          | bare, claim
                    ["We met."]{.quote by=stad fidelity=paraphrased} So.        | quotation, bare
                    [So it goes.]{.own} They met.                               | own, bare
                    [So it goes]{.own}, and they met [@a].                      | cited
                    - They met [@a].                                            | cited
                    ## They met in 2025                                         |
                    `1`                                                         | bare
                    """)
    void aSentenceRestsOnTheFirstThatItHolds(String text, String kinds) {
        assertEquals(kinds == null ? "" : sorted(kinds), kinds(provenance(text)));
    }

    @Test
    void aQuotationAndAFigureCoverWhatStandsInThem() {
        assertEquals("quotation", kinds(provenance("""
                        ::: {.quote by=stad fidelity=paraphrased}
                        > They met.
                        :::
                        """)));
        assertEquals("cited", kinds(provenance("""
                        ::: {.figure source=a}
                        | a |
                        | - |

                        They met.
                        :::
                        """)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They met.               |
                    Stad came.              | Stad came.
                    [[stad]] came.          | stad came.
                    They met. In 2025 so.   | In 2025 so.
                    They "met". So.         | They "met".
                    They met [@a]. So 3.    | So 3.
                    """)
    void aSentenceThatAsksForABasisAndHasNoneIsListed(String text, String bare) {
        List<String> words =
                provenance(text).bare().stream().map(Provenance.Bare::words).toList();
        assertEquals(bare == null ? List.of() : List.of(bare), words);
    }

    @Test
    void whatIsNotKnownAndNamesOfRowsAndColumnsAskForNone() {
        assertEquals(List.of(), provenance("""
                        ::: {.unknown}
                        Where Stad was in 2025.
                        :::

                        | Stad | 2025 |
                        | -- | -- |
                        | Stad | they met |

                        In 2025
                        : they met
                        """).bare());
    }

    @Test
    void thePlaceIsThatOfTheSentence() {
        var bare = provenance("They met [@a].\n**Stad** *came\nin*. So.").bare();

        assertEquals(1, bare.size());
        assertEquals("2:3-3:5", place(bare.get(0)));
    }

    private static String place(Provenance.Bare bare) {
        int first = 3;
        var span = bare.span();
        return (span.line() - first) + ":" + span.column() + "-" + (span.endLine() - first) + ":" + span.endColumn();
    }

    @Test
    void thePageMarksThem() {
        String page = SiteFixture.of(STAD, sources("a"), article("They met [@a]. *Stad came. Stad* left. So."))
                .markedTalks();

        assertEquals(
                "<p><span data-rests=\"cited\">They met<span class=\"citation\">[<a id=\"cite-a\" href=\"#s-a\">1</a>]</span>.</span>"
                        + " <em><span data-rests=\"bare\"><a class=\"entry\""
                        + " href=\"../../glossary/stad/\">Stad</a> came.</span> <span data-rests=\"bare\">Stad</span></em><span data-rests=\"bare\">"
                        + " left.</span> So.</p>",
                page.strip());
    }

    private static Provenance provenance(String text) {
        var site = SiteFixture.of(STAD, CLAIM, sources("a"), article(text)).site();
        return site.provenanceOf(site.articles().get(0));
    }

    private static String kinds(Provenance provenance) {
        return Arrays.stream(Kind.values())
                .flatMap(kind ->
                        Collections.nCopies(provenance.count(kind), kind.name().toLowerCase(Locale.ROOT)).stream())
                .collect(Collectors.joining(", "));
    }

    private static String sorted(String kinds) {
        return Arrays.stream(kinds.split(", ", -1))
                .sorted(Comparator.comparing(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT))))
                .collect(Collectors.joining(", "));
    }
}
