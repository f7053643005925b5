package dev.glossator.render;

import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.link.SiteFixture;
import dev.glossator.model.Claim;
import dev.glossator.model.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    @Test
    void aSourceSpeaksAgainstWhatItsClaimsContradictOrAnswer() {
        Ledger ledger = ledger("""
                - {id: a, text: So., by: stad, status: reported, basis: [herald], contradicts: [b], answers: [c]}
                - {id: b, text: Not so., by: berg, status: reported, basis: [courier]}
                - {id: c, text: Why., by: berg, status: reported, basis: [courier]}
                - {id: d, text: So too., by: berg, status: reported, basis: [herald], contradicts: [a]}
                """);

        assertEquals(List.of("b", "c"), ids(ledger.claimsAgainst("herald")));
        assertEquals(List.of("a"), ids(ledger.claimsAgainst("courier")));
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private static Ledger ledger(String claims) {
        Site site = SiteFixture.of(
                        entry("stad", "name: Ane Stad"),
                        entry("berg", "name: Odd Berg"),
                        sources("herald", "courier"),
                        file("content/claims/talks.yaml", claims))
                .site();
        return new Ledger(site, new Lookup(site).retractions());
    }
}
