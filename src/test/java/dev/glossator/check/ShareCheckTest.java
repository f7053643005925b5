package dev.glossator.check;

import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.link.SiteFixture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "57 for votes, 7 for votes, 36 for votes",
                "56.9 for votes, 7.5 for votes, 35.6 for votes",
                "33 for votes, 33 for votes, 33 for votes",
                "60 for votes in 2024, 40 for votes in 2024, 70 for votes in 2025, 30 for votes in 2025",
                "60 for votes, 40 for votes, 70 for seats, 30 for seats"
            })
    void sharesOfOneWholeAndTimeAddUp(String shares) {
        assertEquals("", found(shares));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57 for votes, 7 for votes, 30 for votes | the shares of `votes` that the claim `a` gives add up to 94 percent",
                "60 for votes, 60 for votes | the shares of `votes` that the claim `a` gives add up to 120 percent",
                "60 for votes | the shares of `votes` that the claim `a` gives add up to 60 percent",
                "60 for votes in 2024, 40 for votes in 2025 | the shares of `votes` that the claim `a` gives add up to 60 percent; the shares of `votes` that the claim `a` gives add up to 40 percent"
            })
    void sharesThatDoNotAreReported(String shares, String messages) {
        assertEquals(messages, found(shares));
    }

    @Test
    void aShareIsInPercent() {
        assertEquals("`57 votes` is called a share of `all`, and is not in percent", findings("""
                {value: 57, unit: votes, measure: m, share-of: all}, {value: 100, unit: percent, measure: n, share-of: all}"""));
    }

    private static String found(String shares) {
        return findings(
                shares.replaceAll("([0-9.]+) for ([a-z]+)", "{value: $1, unit: percent, measure: share, share-of: $2}")
                        .replaceAll("} in ([0-9]+)", ", during: $1}"));
    }

    private static String findings(String quantities) {
        var reporter = new Reporter();
        var claims = file(
                "content/claims/a.yaml",
                "- {id: a, text: T, by: {name: Ane Stad}, status: reported, quantities: [" + quantities + "]}\n");
        ShareCheck.check(SiteFixture.of(claims, sources("herald")).site().claims(), reporter);
        return reporter.sorted().stream().map(Diagnostic::message).collect(Collectors.joining("; "));
    }
}
