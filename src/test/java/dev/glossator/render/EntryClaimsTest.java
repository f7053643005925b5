package dev.glossator.render;

import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.link.SiteFixture;
import dev.glossator.model.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryClaimsTest {
    @Test
    void theClaimsOfAnEntryStandNewestFirstAndThoseWithoutADateLast() {
        assertEquals(
                List.of("late", "early-a", "early-b", "undated"),
                ids(claims("""
                - {id: undated, text: So., by: stad, status: reported}
                - {id: early-b, text: So., by: stad, status: reported, date: 2025-12-01}
                - {id: late, text: So., by: stad, status: reported, date: 2025-12-03}
                - {id: early-a, text: So., by: stad, status: reported, date: 2025-12-01}
                """).by("stad")));
    }

    @Test
    void aClaimIsAboutWhomeverItNamesOrIsToldTo() {
        assertEquals(List.of("named", "told"), ids(claims("""
                - {id: told, text: So., by: berg, to: stad, status: reported}
                - {id: named, text: Ane Stad left., by: berg, status: reported, date: 2025-12-02}
                - {id: other, text: Nobody left., by: berg, status: reported}
                """).about("stad")));
    }

    @Test
    void whoStandsAgainstAClaimAndWhereItWasMadeIsNotWhatItIsAbout() {
        EntryClaims claims = claims("""
                - {id: against, text: So., by: berg, disputed-by: [stad], status: disputed}
                - {id: there, text: So., by: berg, place: stad, status: reported}
                - {id: own, text: So., by: stad, place: stad, disputed-by: [stad], status: disputed}
                """);

        assertEquals(List.of(), claims.about("stad"));
        assertEquals(List.of("against"), ids(claims.disputedBy("stad")));
        assertEquals(List.of("there"), ids(claims.madeAt("stad")));
    }

    @Test
    void whatSomebodySaysOfThemselvesIsTheirOwn() {
        assertEquals(
                List.of(),
                claims("- {id: own, text: Ane Stad left., by: stad, to: stad, status: reported}\n")
                        .about("stad"));
    }

    @Test
    void aClaimThatNamesAnEntryTwiceIsListedOnce() {
        assertEquals(
                List.of("twice"),
                ids(claims("- {id: twice, text: Ane Stad met Ane Stad., by: berg, to: stad, status: reported}\n")
                        .about("stad")));
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private static EntryClaims claims(String claims) {
        return new EntryClaims(SiteFixture.of(
                        entry("stad", "name: Ane Stad"),
                        entry("berg", "name: Odd Berg"),
                        file("content/claims/talks.yaml", claims))
                .site());
    }
}
