package dev.glossator.render;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.link.SiteFixture;
import dev.glossator.model.Site;
import dev.glossator.render.view.ClaimView;
import dev.glossator.render.view.DisputeView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputesTest {
    @Test
    void claimsThatStandAgainstOneAnotherAreOneDispute() {
        Disputes disputes = disputes("""
                - {id: held, text: Held., by: stad, status: disputed, disputed-by: [berg], contradicts: [lost, shown]}
                - {id: lost, text: Lost., by: berg, status: reported, basis: [herald]}
                - {id: shown, text: Shown., by: berg, status: reported, basis: [herald]}
                - {id: alone, text: Alone., by: berg, status: reported, basis: [herald]}
                """, "held, alone");

        assertEquals(List.of("Held. Lost. Shown."), texts(disputes.contested()));
        assertEquals(List.of(), texts(disputes.answered()));
    }

    @Test
    void whatIsOnlyAnsweredIsNoDisputeAndStandsWithItsAnswer() {
        Disputes disputes = disputes("""
                - {id: asked, text: Asked., by: stad, status: reported, basis: [herald]}
                - {id: answer, text: Answered., by: berg, status: reported, basis: [herald], answers: [asked]}
                """, "asked");

        assertEquals(List.of(), texts(disputes.contested()));
        assertEquals(List.of("Asked. Answered."), texts(disputes.answered()));
    }

    @Test
    void aClaimThatTheArticleDoesNotShowLeadsNoFurther() {
        Disputes disputes = disputes("""
                - {id: held, text: Held., by: stad, status: disputed, disputed-by: [berg], contradicts: [lost]}
                - {id: lost, text: Lost., by: berg, status: reported, basis: [herald], contradicts: [far]}
                - {id: far, text: Far., by: stad, status: reported, basis: [herald]}
                """, "held");

        assertEquals(List.of("Held. Lost."), texts(disputes.contested()));
    }

    private static List<String> texts(List<DisputeView> disputes) {
        return disputes.stream()
                .map(dispute -> String.join(
                        " ", dispute.claims().stream().map(ClaimView::text).toList()))
                .toList();
    }

    private static Disputes disputes(String claims, String listed) {
        Site site = SiteFixture.of(
                        entry("stad", "name: Ane Stad"),
                        entry("berg", "name: Odd Berg"),
                        sources("herald"),
                        file("content/claims/talks.yaml", claims),
                        article("claims: [" + listed + "]", "They met."))
                .site();
        var rendering = Rendering.of(site, Path.of(""), LocalDate.of(2025, 12, 9), false);
        return new Disputes(site.articles().get(0), rendering);
    }
}
