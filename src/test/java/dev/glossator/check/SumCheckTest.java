package dev.glossator.check;

import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.SiteFixture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumCheckTest {
    @Nested
    class Sums {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "140 - 90 = 50",
                    "140-90=50",
                    "140 − 90 = 50",
                    "140 billion euros - 90 billion euros = 50 billion euros",
                    "€140bn - €90bn = €50bn",
                    "€140bn - €90bn = 50,000 million euros",
                    "1,250 + 1,250 = 2,500",
                    "0.1 + 0.2 = 0.3",
                    "2 + 3 * 4 = 14",
                    "(2 + 3) * 4 = 20",
                    "2 × 3 ÷ 4 = 1.5",
                    "10 / 3 = 3.33",
                    "10 / 3 = 3",
                    "10 / 3 * 3 = 10",
                    "701 / 2.59 = 271",
                    "3 days * 24 hours = 72 hours",
                    "19.3 % + 12 % = 31.3 %",
                    "100 - 19.3 = 80.7 %",
                    "20 % * 500 = 100",
                    "91 / 160 = 57 %",
                    "91 / 160 = 0.57",
                    "91 / 160 = about 55 %",
                    "91 / 160 ≈ 55 %",
                    "91 + 12 + 57 = 160 = 80 * 2",
                    "160 = 91 + 12 + 57",
                    "1 + 2 = 4 - 1",
                    "-5 + 3 = -2",
                    "1.5 million / 3 = 500,000",
                    "140 - 90 = 50 billion euros",
                    "700,000 + 800,000 = 1.5 million",
                    "90 / 135 = 0.667, about two thirds"
                })
        void whatIsRightWithinItsDigitsIsNoFinding(String sum) {
            assertEquals("", found(claim("basis: [{sum: \"" + sum + "\"}]")));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "140 - 90 = 60                | `140 - 90` is `50`, not `60`",
                    "€140bn - €90bn = €60bn       | `€140bn - €90bn` is `€50bn`, not `€60bn`",
                    "1,250 + 1,250 = 3,500        | `1,250 + 1,250` is `2,500`, not `3,500`",
                    "2 + 3 * 4 = 20               | `2 + 3 * 4` is `14`, not `20`",
                    "10 / 3 = 3.4                 | `10 / 3` is `3.3`, not `3.4`",
                    "0.1 + 0.2 = 0.30000000000001 | this sum is not checked: it is no calculation in figures with `=` and a result",
                    "0.1 + 0.2 = 0.31             | `0.1 + 0.2` is `0.30`, not `0.31`",
                    "91 / 160 = 75 %              | `91 / 160` is `57 %`, not `75 %`",
                    "91 / 160 = about 75 %        | `91 / 160` is `57 %`, not `about 75 %`",
                    "91 / 160 ≈ 0.75              | `91 / 160` is `0.57`, not `0.75`",
                    "19.3 % + 12 % = 31.2 %       | `19.3 % + 12 %` is `31.3 %`, not `31.2 %`",
                    "161 = 91 + 12 + 57           | `91 + 12 + 57` is `160`, not `161`",
                    "1 + 2 = 4 - 2                | `4 - 2` is not `1 + 2`",
                    "140 - 90 = 60 billion euros  | `140 - 90` is `50 billion euros`, not `60 billion euros`",
                    "700,000 + 800,000 = 1.6 million | `700,000 + 800,000` is `1.5 million`, not `1.6 million`",
                    "1.5 million * 3 = 5.5 million | `1.5 million * 3` is `4.5 million`, not `5.5 million`"
                })
        void whatIsWrongIsReported(String sum, String message) {
            assertEquals(message, found(claim("basis: [{sum: \"" + sum + "\"}]")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "140 - 90",
                    "the sum of both reports",
                    "= 5",
                    "1 / 0 = 0",
                    "2025-12-03 - 2025-12-01 = 2",
                    "12 500 + 1 = 12 501",
                    "100 km / 2 h = 50 km/h",
                    "701 km² = 271 sq mi",
                    "90 euros = 105 dollars",
                    "(1 + 2 = 3",
                    "1 + 2) = 3",
                    "1 + = 3",
                    "140 in 2026 - 90 = 50",
                    "90 / 135 = 0.667, about 2 of 3"
                })
        void whatCannotBeReadIsNoted(String sum) {
            assertEquals(
                    "this sum is not checked: it is no calculation in figures with `=` and a result",
                    found(claim("basis: [{sum: \"" + sum + "\"}]")));
        }

        @Test
        void bracketsWithoutEndAreNotFollowed() {
            String deep = "(".repeat(30_000) + "1" + ")".repeat(30_000) + " = 1";

            assertEquals(
                    "this sum is not checked: it is no calculation in figures with `=` and a result",
                    found(claim("basis: [{sum: \"" + deep + "\"}]")));
        }

        @Test
        void theSumIsThePlace() {
            Diagnostic finding =
                    findings(claim("basis: [{sum: \"1 + 1 = 3\"}]")).sorted().get(0);

            assertEquals(
                    "content/claims/a.yaml:2:17",
                    finding.span().file() + ":" + finding.span().line() + ":"
                            + finding.span().column());
            assertEquals("write `2` as the result, or mend the figure that is wrong", finding.help());
        }

        @Test
        void sumsAreReadInTheLanguageOfTheSite() {
            SourceText german = file("content/site.yaml", "language: de\n");

            assertEquals("", found(claim("basis: [{sum: \"1,5 + 1,5 = 3\"}]"), german));
            assertEquals(
                    "`1,5 + 1.500` is `1.501,5`, not `1.502,5`",
                    found(claim("basis: [{sum: \"1,5 + 1.500 = 1.502,5\"}]"), german));
        }
    }

    @Nested
    class TextOfTheClaim {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "They offer 90 billion euros.       | {value: 90, unit: billion-euros, measure: m}",
                    "They offer €90bn.                  | {value: 90000000000, unit: eur, measure: m}",
                    "They offer €90.4bn.                | {value: 90, unit: billion-euros, measure: m}",
                    "They offer more than €90bn.        | {value: 90, is: more-than, unit: billion-euros, measure: m}",
                    "They offer €94bn.                  | {value: 90, is: about, unit: billion-euros, measure: m}",
                    "They offer money.                  | {value: 90, unit: billion-euros, measure: m}",
                    "They offer 90 billion.             | {value: 80, unit: billion-euros, measure: m}",
                    "They offer $105bn.                 | {value: 90, unit: billion-euros, measure: m}",
                    "They offer €90bn of €135bn.        | {value: 90, unit: billion-euros, measure: m}",
                    "They offer €90bn.                  | {value: 90, unit: billion-euros, measure: m}, {value: 135, unit: billion-euros, measure: n}",
                    "They took about 701 km².           | {value: 271, unit: sq-mi, measure: m}",
                    "19.3 per cent, 7 of it since then. | {value: 19.3, unit: percent, measure: m}",
                    "More than 19,000 children.         | {value: 19, is: more-than, unit: thousand-children, measure: m}",
                    "The hall has 700 seats.            | {value: 900, measure: m}"
                })
        void agreesWithTheFiguresOrNamesNone(String text, String quantities) {
            assertEquals("", found(text, quantities));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "They offer 80 billion euros. | {value: 90, unit: billion-euros, measure: m} | `90 billion-euros` is not `80 billion euros`, which the text of the claim `a` says",
                    "They offer €90m.             | {value: 90, unit: billion-euros, measure: m} | `90 billion-euros` is not `€90m`, which the text of the claim `a` says",
                    "They took 710 km².           | {value: 701, unit: km2, measure: m} | `701 km2` is not `710 km²`, which the text of the claim `a` says",
                    "They took 701 km².           | {value: 250, unit: sq-mi, measure: m} | `250 sq-mi` is not `701 km²`, which the text of the claim `a` says",
                    "They hold 13.9%.             | {value: 19.3, unit: percent, measure: m} | `19.3 percent` is not `13.9%`, which the text of the claim `a` says",
                    "There are 1,900 Lime trees.  | {value: 19000, unit: lime-trees, measure: m} | `19000 lime-trees` is not `1,900`, which the text of the claim `a` says",
                    "€90bn of €153bn.             | {value: 90, unit: billion-euros, measure: m}, {value: 135, unit: billion-euros, measure: n} | `135 billion-euros` is not `€153bn`, which the text of the claim `a` says"
                })
        void saysAnotherFigure(String text, String quantities, String message) {
            assertEquals(message, found(text, quantities));
        }

        private String found(String text, String quantities) {
            return SumCheckTest.found(file(
                    "content/claims/a.yaml",
                    "- {id: a, by: {name: Ane Stad}, status: reported, basis: [herald], text: \"" + text
                            + "\", quantities: [" + quantities + "]}\n"));
        }
    }

    private static SourceText claim(String basis) {
        return file(
                "content/claims/a.yaml",
                "- {id: a, by: {name: Ane Stad}, text: T, status: reported,\n  " + basis + "}\n");
    }

    private static String found(SourceText... files) {
        return findings(files).sorted().stream().map(Diagnostic::message).collect(Collectors.joining("; "));
    }

    private static Reporter findings(SourceText... files) {
        var reporter = new Reporter();
        var all = new SourceText[files.length + 1];
        System.arraycopy(files, 0, all, 0, files.length);
        all[files.length] = sources("herald");
        SumCheck.check(SiteFixture.of(all).site(), reporter);
        return reporter;
    }
}
