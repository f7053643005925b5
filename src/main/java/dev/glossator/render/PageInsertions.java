package dev.glossator.render;

import dev.glossator.markdown.Insertions;
import dev.glossator.model.Claim;
import dev.glossator.model.Fenced;
import dev.glossator.model.Fidelity;
import dev.glossator.model.Permalink;
import dev.glossator.model.Quotation;
import dev.glossator.render.view.AttributionView;
import dev.glossator.render.view.ClaimView;
import dev.glossator.render.view.MarkView;

/** Fills what stands in the text of one page although its writer did not type it, from templates. */
final class PageInsertions implements Insertions {
    private final Rendering rendering;
    private final Claims claims;

    PageInsertions(Rendering rendering, Permalink at) {
        this.rendering = rendering;
        this.claims = new Claims(rendering, at);
    }

    /** A claim alone, for a template. */
    record ClaimBlock(ClaimView claim) {}

    @Override
    public String say(String key, Object... arguments) {
        return rendering.say(key, arguments);
    }

    @Override
    public ClaimMark claim(String id) {
        Claim claim = claimOf(id);
        MarkView mark = claims.mark(claim);
        return new ClaimMark(
                mark.status(),
                " " + rendering.filled("partials/mark.html", mark).strip());
    }

    @Override
    public String attribution(Quotation quotation) {
        var view = new AttributionView(
                claims.party(quotation.by()),
                rendering.dates().of(quotation.date()),
                quotation.fidelity() == Fidelity.VERBATIM ? "" : rendering.say(fidelityKey(quotation)));
        return rendering.filled("partials/attribution.html", view).strip();
    }

    /** The message that says how near some words stand to what was said. */
    static String fidelityKey(Quotation quotation) {
        boolean byUs = quotation.fidelity() == Fidelity.TRANSLATED && quotation.byUs();
        return "fidelity." + quotation.fidelity().word() + (byUs ? ".by-us" : "");
    }

    @Override
    public String claimBlock(Fenced.PrintedClaim claim) {
        return rendering.filled(
                "partials/claim-block.html",
                new ClaimBlock(claims.of(claimOf(claim.claim().claim()))));
    }

    private Claim claimOf(String id) {
        return rendering.ledger().claim(id).orElseThrow();
    }
}
