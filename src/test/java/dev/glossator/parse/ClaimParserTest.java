package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.model.Claim;
import dev.glossator.model.ClaimStatus;
import dev.glossator.model.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimParserTest {
    private Parsed parsed = Parsed.of("content/claims/talks.yaml", "");

    @Test
    void everyFieldIsRead() {
        Claim claim = claims("""
                - id: talks-length
                  text: The talks lasted two days.
                  by: stad
                  to: {name: the press}
                  place: lina
                  date: 2025-12-03
                  status: disputed
                  disputed-by: [berg, {name: The ministry}]
                  was: {text: A week., source: tribune}
                  basis: [herald, {source: tribune, at: p. 3, tier: primary}, {sum: "1 + 1 = 2"}]
                  quantities: [{value: 701.50, is: about, unit: km2, measure: area-taken, during: 2025-11}, {value: 2, unit: percent, measure: days, share-of: year}]
                  history: [{date: 2025-12-02, status: reported}]
                  answers: [talks-end]
                  contradicts: [talks-place]
                  note: One of two counts.
                  formerly: [length]
                """).get(0);

        assertEquals("", findings());
        assertEquals("stad", claim.by().entry());
        assertEquals("the press", Objects.requireNonNull(claim.to()).name());
        assertEquals("lina", Objects.requireNonNull(claim.place()).entry());
        assertEquals("2025-12-03", String.valueOf(claim.date()));
        assertEquals(ClaimStatus.DISPUTED, claim.status());
        assertEquals(2, claim.disputedBy().size());
        assertEquals("A week.", Objects.requireNonNull(claim.was()).text());
        assertEquals(List.of("herald", "tribune"), claim.sources());
        assertEquals("1 + 1 = 2", claim.basis().get(2).sum());
        assertEquals(ClaimStatus.REPORTED, claim.history().get(0).status());
        assertEquals(
                List.of("ANSWERS talks-end", "CONTRADICTS talks-place"),
                claim.relations().stream()
                        .map(relation -> relation.kind() + " " + relation.to())
                        .toList());
        assertEquals(
                List.of("about 701.50 km2", "2 percent"),
                claim.quantities().stream().map(Quantity::toString).toList());
        assertEquals("area-taken", claim.quantities().get(0).measure());
        assertEquals("year", claim.quantities().get(1).shareOf());
        assertEquals("2025-11", String.valueOf(claim.quantities().get(0).during()));
        assertEquals("length", claim.formerly().get(0).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,500", "1e9", "1.", "about 5", "1234567890123456", "٣"})
    void aFigureIsANumberInDigits(String value) {
        Claim claim = claims("- {id: a, text: b, by: stad, status: reported, quantities: [{value: \"" + value
                        + "\", measure: seats}]}\n")
                .get(0);

        assertEquals(List.of(), claim.quantities());
        assertEquals("1:69 front-matter-type `value` must be a number, found `" + value + "`\n", findings());
    }

    @Test
    void aFieldThatIsMissingIsReported() {
        assertEquals(List.of(), claims("- {id: talks-length, by: stad, status: reported}\n"));
        assertEquals("1:3 missing-field a claim needs `text`\n", findings());
    }

    @Test
    void nobodyIsNoParty() {
        assertEquals(List.of(), claims("- {id: a, text: T, by: {}, status: reported}\n"));
        assertEquals("1:24 missing-field a party needs `id` or `name`\n", findings());
    }

    @Test
    void aBasisIsASourceOrASumNotBoth() {
        claims("- {id: a, text: T, by: stad, status: reported, basis: [{source: b, sum: 1 = 1}]}\n");

        assertEquals("1:56 missing-field a basis needs either `source` or `sum`\n", findings());
    }

    @Test
    void aBasisHasALimit() {
        String basis = IntStream.range(0, ClaimParser.LARGEST_BASIS)
                .mapToObj(number -> "herald-" + number + ", ")
                .collect(Collectors.joining());
        claims("- {id: a, text: T, by: stad, status: reported, basis: [" + basis + "]}\n");
        assertEquals("", findings());

        claims("- {id: a, text: T, by: stad, status: reported, basis: [" + basis + "tribune]}\n");
        assertEquals("1:55 front-matter-type a claim rests on at most 100 sources and sums\n", findings());
    }

    private List<Claim> claims(String yaml) {
        parsed = Parsed.of("content/claims/talks.yaml", yaml);
        return parsed.document().claims();
    }

    private String findings() {
        return parsed.findings();
    }
}
