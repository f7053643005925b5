package dev.glossator.history;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.SiteFixture;
import dev.glossator.model.Site;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final SourceText PRESS = sources("herald", "courier");

    private static SourceText claim(String fields) {
        return file("content/claims/talks.yaml", "- {id: length, " + fields + "}\n");
    }

    private static SourceText source(String fields) {
        return file("content/sources/press.yaml", "- {id: herald, " + fields + "}\n");
    }

    private static SourceText event(String fields) {
        return file("content/events/talks.yaml", "- {id: meeting, " + fields + "}\n");
    }

    @Nested
    class Nothing {
        @Test
        void aTypoInProseIsNoChange() {
            assertChanges("", article("The talks went wel.\n"), article("The talks went well.\n"));
        }

        @Test
        void layoutOrderAndQuotationMarksAreNoChange() {
            var before = file("content/claims/a.yaml", """
                    - {id: length, text: 'They met for “two days”.', by: {name: Ane Stad}, status: reported, basis: [herald, courier]}
                    - {id: place, text: They met in Lina., by: {name: Ane Stad}, status: reported, basis: [herald]}
                    """);
            var after = file("content/claims/moved/b.yaml", """
                    - id: place
                      status: reported
                      by: {name: Ane Stad}
                      text: >
                        They met
                        in Lina.
                      basis: [herald]
                    - id: length
                      text: They met for "two days".
                      by: {name: Ane Stad}
                      basis: [courier, herald]
                      status: reported
                    """);

            assertChanges("", List.of(before, PRESS), List.of(after, PRESS));
        }

        @Test
        void aMovedFileIsNoChange() {
            String text = "---\ntitle: Talks\n---\nThey met.\n";

            assertChanges("", file("content/articles/talks.md", text), file("content/articles/2025/talks.md", text));
        }
    }

    @Nested
    class Claims {
        @Test
        void fieldsWithOneValueAreToldBeforeAndAfter() {
            assertChanges(
                    """
                    changed claim length by: Ane Stad -> Odd Berg
                    changed claim length date: 2025-12-03 -> 2025-12-04
                    new claim length disputed-by: Lina
                    changed claim length status: reported -> disputed
                    changed claim length text: They met for two days. -> They met for three days.
                    new claim length was: for a week
                    """,
                    claim("text: They met for two days., by: {name: Ane Stad}, date: 2025-12-03, status: reported"),
                    claim("text: They met for three days., by: {name: Odd Berg}, date: 2025-12-04, status: disputed,"
                            + " disputed-by: [{name: Lina}], was: {text: for a week}"));
        }

        @Test
        void aFigureIsTheSameOneAsLongAsItMeasuresTheSame() {
            String start = "text: Area., by: {name: Ane Stad}, status: reported, quantities: ";

            assertChanges(
                    """
                    changed claim length figure: 701 km2 (area in 2025-11) -> about 705 km2 (area in 2025-11)
                    new claim length figure: 3 days (length)
                    gone claim length figure: 5 people (group)
                    """,
                    claim(start + "[{value: 701, unit: km2, measure: area, during: 2025-11},"
                            + " {value: 5, unit: people, measure: group}]"),
                    claim(start + "[{value: 3, unit: days, measure: length},"
                            + " {value: 705, is: about, unit: km2, measure: area, during: 2025-11}]"));
        }

        @Test
        void aSourceIsToldFromAnotherPlaceInIt() {
            String start = "text: They met., by: {name: Ane Stad}, status: reported, basis: ";

            assertChanges(
                    """
                    changed claim length basis: herald, p. 2 -> herald, p. 3
                    new claim length basis: courier
                    """,
                    List.of(claim(start + "[{source: herald, at: p. 2}]"), PRESS),
                    List.of(claim(start + "[courier, {source: herald, at: p. 3}]"), PRESS));
        }

        @Test
        void relationsAndEarlierStatesAreCompared() {
            String other = "- {id: other, text: They did not., by: {name: Odd Berg}, status: reported}\n";
            String start = "- {id: length, text: They met., by: {name: Ane Stad}, status: reported";

            assertChanges(
                    """
                    new claim length contradicts: other
                    new claim length history: 2025-12-01 disputed
                    """,
                    file("content/claims/talks.yaml", start + "}\n" + other),
                    file(
                            "content/claims/talks.yaml",
                            start + ", contradicts: [other], history: [{date: 2025-12-01, status: disputed}]}\n"
                                    + other));
        }

        @Test
        void oneThatIsNewOrGoneIsOneChange() {
            SourceText length = claim("text: They met for two days., by: {name: Ane Stad}, status: reported");
            SourceText place = file(
                    "content/claims/place.yaml",
                    "- {id: place, text: They met in Lina., by: {name: Ane Stad}, status: reported}\n");

            assertChanges("""
                    gone claim length : They met for two days.
                    new claim place : They met in Lina.
                    """, length, place);
        }

        @Test
        void oneWithAnotherIdIsTheSame() {
            SourceText before = claim("text: They met., by: {name: Ane Stad}, status: reported");
            var after = file(
                    "content/claims/talks.yaml",
                    "- {id: talks-length, formerly: [length], text: They met., by: {name: Ane Stad}, status: denied}\n");

            assertChanges(
                    """
                    changed claim talks-length id: length -> talks-length
                    changed claim talks-length status: reported -> denied
                    """,
                    List.of(before, article("claims: [length]", "They met.\n")),
                    List.of(after, article("claims: [talks-length]", "They met.\n")));
        }
    }

    @Nested
    class Texts {
        private final SourceText stad = entry("stad", "name: Ane Stad");
        private final SourceText berg = entry("berg", "name: Odd Berg");

        @Test
        void newAndLostMentionsAreTold() {
            assertChanges(
                    """
                    new article talks mention: berg
                    gone article talks mention: stad
                    """,
                    List.of(stad, berg, article("Ane Stad came. Ane Stad spoke.\n")),
                    List.of(stad, berg, article("Odd Berg came.\n")));
        }

        @Test
        void quotationsAreComparedByWordsSpeakerAndFidelity() {
            assertChanges("""
                    changed article talks quotation: "never" (stad, verbatim) -> "never" (stad, reconstructed)
                    changed article talks quotation: "so far" (stad, verbatim) -> "so good" (stad, verbatim)
                    new article talks quotation: "well" (berg, verbatim)
                    """, List.of(stad, berg, article("""
                            ["so far"]{.quote by=stad fidelity=verbatim} and
                            ["never"]{.quote by=stad fidelity=verbatim}
                            """)), List.of(stad, berg, article("""
                            ["never"]{.quote by=stad fidelity=reconstructed},
                            ["so good"]{.quote by=stad fidelity=verbatim} and ["well"]{.quote by=berg fidelity=verbatim}
                            """)));
        }

        @Test
        void aQuotationOverTwoLinesIsTheSameOnOne() {
            assertChanges(
                    "",
                    List.of(stad, article("[\"so\nfar\"]{.quote by=stad fidelity=verbatim}\n")),
                    List.of(stad, article("[“so far”]{.quote by=stad fidelity=verbatim}\n")));
        }

        @Test
        void claimsAndCitationsOfAnArticleAreTold() {
            SourceText length = claim("text: They met for two days., by: {name: Ane Stad}, status: reported");

            assertChanges(
                    """
                    new article talks citation: herald
                    new article talks claim: length
                    """,
                    List.of(length, PRESS, article("They met for two days.\n")),
                    List.of(length, PRESS, article("They met [for two days]{claim=length} [@herald].\n")));
        }

        @Test
        void titleStatusDayAndCorrectionsAreTold() {
            assertChanges("""
                    changed article talks as-of: 2025-12-04 -> 2025-12-05
                    new article talks correction: 2025-12-05 update: They met again.
                    changed article talks status: published -> retired
                    """, article("published: 2025-12-04", "They met.\n"), article("""
                            published: 2025-12-04
                            as-of: 2025-12-05
                            status: retired
                            corrections: [{date: 2025-12-05, kind: update, what: They met again.}]""", "They met.\n"));
        }
    }

    @Nested
    class OtherRecords {
        @Test
        void namesAndRolesOfAnEntryAreTold() {
            assertChanges(
                    """
                    new entry stad alias: Stad
                    gone entry stad alias: Stadt
                    changed entry stad kind: person -> organisation
                    changed entry stad name: Ane Stad -> Ane M. Stad
                    changed entry stad role: Envoy of Lina, from 2025-07 -> Envoy of Lina, from 2025-07 to 2025-12
                    changed entry stad role: Minister of Lina, from 2023 -> First Minister of Lina, from 2023
                    new entry stad variant: Anne Stad
                    """,
                    entry(
                            "stad",
                            "name: Ane Stad",
                            "aliases: [Stadt]",
                            "roles: [{title: Envoy, of: {name: Lina}, from: 2025-07},"
                                    + " {title: Minister, of: {name: Lina}, from: 2023}]"),
                    file("content/glossary/stad.md", """
                            ---
                            kind: organisation
                            name: Ane M. Stad
                            aliases: [Stad]
                            variants: [Anne Stad]
                            roles:
                              - {title: First Minister, of: {name: Lina}, from: 2023}
                              - {title: Envoy, of: {name: Lina}, from: 2025-07, to: 2025-12}
                            ---
                            Other words.
                            """));
        }

        @Test
        void whatIsKnownOfASourceIsTold() {
            assertChanges(
                    """
                    new source herald URL: https://example.org/days
                    new source herald derives-from: The Lina Wire
                    changed source herald excerpt: p. 2: for two days -> p. 2: for three days
                    changed source herald issued: 2025-12-03 -> 2025-12-04
                    changed source herald publisher: Herald -> The Example Herald
                    new source herald state: retracted
                    changed source herald tier: secondary -> derived
                    changed source herald title: Days -> Days in Lina
                    """,
                    source("title: Days, publisher: Herald, issued: 2025-12-03, tier: secondary,"
                            + " excerpt: [{at: p. 2, text: for two days}]"),
                    source("title: Days in Lina, publisher: The Example Herald, issued: 2025-12-04, tier: derived,"
                            + " state: retracted, URL: 'https://example.org/days', derives-from: [{name: The Lina Wire}],"
                            + " excerpt: [{at: p. 2, text: for three days}]"));
        }

        @Test
        void eventsAreToldByDayPlaceAndActors() {
            assertChanges(
                    """
                    new event meeting actor: Odd Berg
                    changed event meeting date: 2025-12-02 -> 2025-12-02/2025-12-03, in the night
                    gone event meeting place: Lina
                    new event meeting source: herald
                    changed event meeting what: They met. -> They met again.
                    """,
                    List.of(event("date: 2025-12-02, what: They met., place: {name: Lina}"), PRESS),
                    List.of(
                            event("date: 2025-12-02/2025-12-03, night: true, what: They met again.,"
                                    + " actors: [{name: Odd Berg}], sources: [herald]"),
                            PRESS));
        }
    }

    private static void assertChanges(String expected, SourceText before, SourceText after) {
        assertChanges(expected, List.of(before), List.of(after));
    }

    /** Each change on a line: {@code KIND SUBJECT ID WHAT: BEFORE -> AFTER}. */
    private static void assertChanges(String expected, List<SourceText> before, List<SourceText> after) {
        var changes = new StringBuilder();
        Comparison.of(site(before), site(after))
                .forEach(change -> changes.append("%s %s %s %s: %s\n"
                        .formatted(
                                change.kind().word(),
                                change.of().word(),
                                change.id(),
                                change.what(),
                                Words.joined(" -> ", change.before(), change.after()))));
        assertEquals(expected, changes.toString());
    }

    private static Site site(List<SourceText> files) {
        return SiteFixture.of(files.toArray(SourceText[]::new)).site();
    }
}
