package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They took 701 km² (271 sq mi).",
                "They took about 701 km² (270 sq mi).",
                "They took 701 km² (about 270 sq mi).",
                "They took 701 km² (~270 sq mi).",
                "They took more than 701 km² (270 sq mi).",
                "They took 271 sq mi (701 km²).",
                "They took 701 square kilometres (271 square miles), then left.",
                "They took 701 km² (271 sq mi; 70,100 ha).",
                "They walked 100 km (62 miles).",
                "They walked 100 km (62.1 miles).",
                "They walked 100 km (62.2 miles), as 62.2 miles are 100 km.",
                "A load of 2 tonnes (4,000 lb).",
                "They walked 12,500 km (7,767 mi).",
                "They walked 12\u202F500 km (7\u00A0767 mi).",
                "They walked 12 500 km (62 mi).",
                "They walked 5-10 km (3-6 mi).",
                "They walked 5–10 km (4 mi).",
                "A 5-mile (8 km) road.",
                "It has 1.2 million km² (0.46 million sq mi).",
                "It has 1.2 million km² (463,000 sq mi).",
                "A tower of 100 m (328 ft).",
                "A load of 10 kg (22 lb), 2 tonnes (4,409 pounds).",
                "A load of 5 pounds (7 dollars) or 3 tonnes (3 tons).",
                "At −5 °C (23 °F) and 20 °C (68 °F).",
                "It grew warmer by 10 °C (18 °F).",
                "10 hectares (25 acres).",
                "701 km² (see note 270 sq mi).",
                "701 km² (270 sq mi of them wood).",
                "The plan (270 sq mi) of 701 km (2025).",
                "`701 km² (270 sq mi)`",
                "> 701 km² (270 sq mi)",
                "He said: “701 km² (270 sq mi)”.",
                "5 nautical miles (5 km).",
                "701 km (270 sq mi)."
            })
    void figuresThatAreEqualOrNotComparedAreNoFinding(String text) {
        assertEquals("", found(article(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They took 701 km² (270 sq mi). | `701 km²` is not `270 sq mi`: write `271`",
                "They took 701 sq km (270 square miles). | `701 sq km` is not `270 square miles`: write `271`",
                "They took 701 square⏎kilometres (270 sq mi). | `701 square kilometres` is not `270 sq mi`: write `271`",
                "They took **701** km² (*270* sq mi). | `701 km²` is not `270 sq mi`: write `271`",
                "About 701 people took 701 km² (270 sq mi). | `701 km²` is not `270 sq mi`: write `271`",
                "They took about 701 km² (250 sq mi). | `701 km²` is not `250 sq mi`: write `271`",
                "They walked 60 miles (100 km). | `60 miles` is not `100 km`: write `97`",
                "They walked 12,500 km (7,800 mi). | `12,500 km` is not `7,800 mi`: write `7,767`",
                "They walked 100.0 km (62.2 miles). | `100.0 km` is not `62.2 miles`: write `62.1`",
                "It has 1.2 million km² (0.50 million sq mi). | `1.2 million km²` is not `0.50 million sq mi`: write `0.46`",
                "A tower of 100 m (300 ft). | `100 m` is not `300 ft`: write `328`",
                "A load of 2.0 tonnes (4,000 lb). | `2.0 tonnes` is not `4,000 lb`: write `4,409`",
                "At 20 °C (70 °F). | `20 °C` is not `70 °F`: write `68`",
                "## At 20 °C (70 °F) | `20 °C` is not `70 °F`: write `68`",
                "10 ha (20 acres). | `10 ha` is not `20 acres`: write `25`"
            })
    void figuresThatDifferAreNoted(String text, String finding) {
        assertEquals(finding, found(article(text.replace("⏎", "\n"))));
    }

    @Test
    void theSecondFigureIsThePlace() {
        Diagnostic finding = findings(article("They took 701 km² (270 sq mi).")).get(0);

        assertEquals(20, finding.span().column());
        assertEquals(29, finding.span().endColumn());
    }

    @Test
    void figuresAreReadInEnglishOnly() {
        assertEquals("", found(article("701 km² (270 sq mi)."), file("content/site.yaml", "language: nb\n")));
    }

    @Test
    void aTextFullOfFiguresIsReadInTimeThatGrowsWithItsLength() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(
                        20_000,
                        findings(article("7 km² (7 sq mi) “".repeat(20_000))).size()));
    }

    private static String found(SourceText... files) {
        return findings(files).stream()
                .map(finding -> finding.message() + ": "
                        + finding.help().replaceFirst(", or `about` before a figure that is rounded further", ""))
                .collect(Collectors.joining("; "));
    }

    private static List<Diagnostic> findings(SourceText... files) {
        return SiteFixture.of(files).found().stream()
                .filter(finding -> finding.rule() == Rule.UNEQUAL_FIGURES)
                .toList();
    }
}
