package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of {@link ClaimedFigures}, {@link ExchangeCheck} and {@link TotalCheck}. */
class FiguresInTextTest {
    private static final SourceText CLAIM = file("content/claims/loan.yaml", """
            - id: loan
              text: The town wants 90 billion euros.
              by: {name: Ane Stad}
              status: reported
              quantities:
                - {value: 90, unit: billion-euros, measure: loan}
                - {value: 701, is: about, unit: km2, measure: area}
            """);

    private static final Set<Rule> RULES =
            Set.of(Rule.CONTRADICTING_FIGURE, Rule.UNDATED_CONVERSION, Rule.UNEQUAL_TOTAL);

    @Nested
    class WordsThatStateAClaim {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "She wants [€90bn]{claim=loan}.",
                    "She wants [**90** billion euros]{claim=loan}, not 80 billion euros.",
                    "She wants [the loan]{claim=loan}.",
                    "She wants [EUR 89.9 bn of €135bn]{claim=loan}.",
                    "She wants [`80 billion euros`]{claim=loan}.",
                    "> She wants [80 billion euros]{claim=loan}.",
                    "[271 sq mi]{claim=loan}"
                })
        void agreeWithItsFigures(String text) {
            assertEquals("", found(article(text)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "She wants [80 billion euros]{claim=loan}. | 4:12 `80 billion euros` is not `90 billion-euros`, which the claim `loan` gives",
                    "She wants [**80** billion euros]{claim=loan}. | 4:14 `80 billion euros` is not `90 billion-euros`, which the claim `loan` gives",
                    "- She wants [a loan of €90m]{claim=loan}. | 4:24 `€90m` is not `90 billion-euros`, which the claim `loan` gives",
                    "The town has [about 60 km²]{claim=loan}. | 4:21 `60 km²` is not `about 701 km2`, which the claim `loan` gives",
                    "Words^[[€80bn]{claim=loan}]. | 4:9 `€80bn` is not `90 billion-euros`, which the claim `loan` gives"
                })
        void giveOtherFigures(String text, String finding) {
            assertEquals(finding, found(article(text)));
        }

        @Test
        void areReadInLanguagesThatAreKnown() {
            SourceText text = article("Sie will [80 Milliarden Euro]{claim=loan}.");

            assertEquals(
                    "4:11 `80 Milliarden Euro` is not `90 billion-euros`, which the claim `loan` gives",
                    found(text, file("content/site.yaml", "language: de\n")));
            assertEquals("", found(text, file("content/site.yaml", "language: nb\n")));
        }
    }

    @Nested
    class AmountsInTwoCurrencies {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "It costs 90 billion euros (105 billion dollars on 3 December).",
                    "It costs 90 billion euros (105 billion dollars at 1.17).",
                    "At the rate of 3 December it costs €90bn ($105bn).",
                    "It costs 90 billion euros (90,000 million euros).",
                    "It costs 90 billion euros, or 105 billion dollars.",
                    "It costs 90 billion (105 billion dollars).",
                    "It costs €90bn for two years (105 billion dollars).",
                    "He said: “It costs €90bn ($105bn).”",
                    "`€90bn ($105bn)`",
                    "€90bn ($105bn"
                })
        void areDatedOrNotOneAmount(String text) {
            assertEquals("", found(article(text)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "It costs 90 billion euros (105 billion dollars). | 4:28 nothing says on which day `90 billion euros` was `105 billion dollars`",
                    "It costs €90bn (about $105bn). | 4:23 nothing says on which day `€90bn` was `$105bn`",
                    "It costs *€90bn* ($105bn). | 4:19 nothing says on which day `€90bn` was `$105bn`",
                    "The separate hall costs €90bn ($105bn). | 4:32 nothing says on which day `€90bn` was `$105bn`"
                })
        void needADay(String text, String finding) {
            assertEquals(finding, found(article(text)));
        }

        @Test
        void areFoundInTimeThatGrowsWithTheText() {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertEquals(
                            10_000, found(article("€7 ($7) “".repeat(10_000))).split("; ").length));
        }
    }

    @Nested
    class TablesWithATotal {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "| For | 57 % |⏎| Against | 43 % |⏎| Total | 100 % |",
                    "| For | 33 % |⏎| Against | 33 % |⏎| Absent | 33 % |⏎| Total | 100 % |",
                    "| Lina | 60 % |⏎| Berg | 55 % |⏎| Total | 57 % |",
                    "| For | 91 |⏎| Against | 12 |⏎| Absent | 57 |⏎| **Total** | 160 |",
                    "| For | 91 |⏎| Against | 12 |⏎| Sum of both | 100 |",
                    "| For | 91 |⏎| Against | – |⏎| Total | 100 |",
                    "| For | 91 people |⏎| Against | 12 |⏎| Total | 100 |",
                    "| For | 91 |⏎| Total | 100 |",
                    "| Hall | €1.2m |⏎| Tower | €3.2m |⏎| Total | €4.5m |",
                    "| Hall | about 50 |⏎| Tower | 50 |⏎| Total | 104 |"
                })
        void addUpWithinTheirDigits(String rows) {
            assertEquals("", found(table(rows)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "| For | 57 % |⏎| Against | 33 % |⏎| Total | 100 % |; 8:11 the column adds up to `90 %`, not to `100 %`",
                    "| For | 91 |⏎| Against | 12 |⏎| **Total** | *150* |; 8:16 the column adds up to `103`, not to `150`",
                    "| Hall | €1,200 |⏎| Tower | €3,200 |⏎| Sum | €5,400 |; 8:9 the column adds up to `€4,400`, not to `€5,400`",
                    "| Hall | €1.2m |⏎| Tower | €3.2m |⏎| Total | €5.4m |; 8:11 the column adds up to `€4.4m`, not to `€5.4m`"
                })
        void areReportedIfTheyDoNot(String rows, String finding) {
            assertEquals(finding, found(table(rows)));
        }

        private SourceText table(String rows) {
            return article("| what | how many |\n| --- | --- |\n" + rows.replace("⏎", "\n") + "\n");
        }
    }

    private static String found(SourceText... files) {
        var all = new SourceText[files.length + 1];
        System.arraycopy(files, 0, all, 0, files.length);
        all[files.length] = CLAIM;
        return SiteFixture.of(all).found().stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .map(finding -> finding.span().line() + ":" + finding.span().column() + " " + finding.message())
                .collect(Collectors.joining("; "));
    }
}
