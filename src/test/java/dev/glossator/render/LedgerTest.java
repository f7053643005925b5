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
    void theClaimsOfAnEntryStandNewestFirstAndThoseWithoutADateLast() {
        assertEquals(
                List.of("late", "early-a", "early-b", "undated"),
                ids(ledger("""
                - {id: undated, text: So., by: stad, status: reported}
                - {id: early-b, text: So., by: stad, status: reported, date: 2025-12-01}
                - {id: late, text: So., by: stad, status: reported, date: 2025-12-03}
                - {id: early-a, text: So., by: stad, status: reported, date: 2025-12-01}
                """).claimsBy("stad")));
    }

    @Test
    void aClaimIsAboutWhomeverItNamesOrIsToldTo() {
        assertEquals(List.of("named", "told"), ids(ledger("""
                - {id: told, text: So., by: berg, to: stad, status: reported}
                - {id: named, text: Ane Stad left., by: berg, status: reported, date: 2025-12-02}
                - {id: other, text: Nobody left., by: berg, status: reported}
                """).claimsAbout("stad")));
    }

    @Test
    void whoStandsAgainstAClaimAndWhereItWasMadeIsNotWhatItIsAbout() {
        Ledger ledger = ledger("""
                - {id: against, text: So., by: berg, disputed-by: [stad], status: disputed}
                - {id: there, text: So., by: berg, place: stad, status: reported}
                - {id: own, text: So., by: stad, place: stad, disputed-by: [stad], status: disputed}
                """);

        assertEquals(List.of(), ledger.claimsAbout("stad"));
        assertEquals(List.of("against"), ids(ledger.claimsDisputedBy("stad")));
        assertEquals(List.of("there"), ids(ledger.claimsMadeAt("stad")));
    }

    @Test
    void whatSomebodySaysOfThemselvesIsTheirOwn() {
        assertEquals(
                List.of(),
                ledger("- {id: own, text: Ane Stad left., by: stad, to: stad, status: reported}\n")
                        .claimsAbout("stad"));
    }

    @Test
    void aClaimThatNamesAnEntryTwiceIsListedOnce() {
        assertEquals(
                List.of("twice"),
                ids(ledger("- {id: twice, text: Ane Stad met Ane Stad., by: berg, to: stad, status: reported}\n")
                        .claimsAbout("stad")));
    }

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
