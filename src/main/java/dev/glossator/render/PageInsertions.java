package dev.glossator.render;

import dev.glossator.markdown.Insertions;
import dev.glossator.model.Claim;
import dev.glossator.model.Fenced;
import dev.glossator.model.Fenced.Purpose;
import dev.glossator.model.Fidelity;
import dev.glossator.model.Permalink;
import dev.glossator.model.Quotation;
import dev.glossator.render.view.AttributionView;
import dev.glossator.render.view.ClaimView;
import dev.glossator.render.view.EventView;
import dev.glossator.render.view.MarkView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fills what stands in the text of one page although its writer did not type it, from templates. Not for several threads. */
final class PageInsertions implements Insertions {
    private final Rendering rendering;
    private final Permalink at;
    private final Claims claims;
    private final Set<String> anchored = new HashSet<>();

    PageInsertions(Rendering rendering, Permalink at) {
        this.rendering = rendering;
        this.at = at;
        this.claims = new Claims(rendering, at);
    }

    /** A claim alone, for a template. */
    record ClaimBlock(ClaimView claim) {}

    /** Events alone, for a template. */
    record EventBlock(List<EventView> events) {}

    @Override
    public String say(String key, Object... arguments) {
        return rendering.say(key, arguments);
    }

    @Override
    public String titleOf(Purpose purpose) {
        return new PartTitles(rendering).of(purpose, at);
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

    @Override
    public String timeline(Fenced.Timeline timeline) {
        var events = new Events(rendering, at);
        List<EventView> views = rendering.chronicle().printed(timeline, at).stream()
                .map(event -> events.inArticle(event, anchored.add(event.id())))
                .toList();
        return rendering.filled("partials/event-block.html", new EventBlock(views));
    }

    private Claim claimOf(String id) {
        return rendering.ledger().claim(id).orElseThrow();
    }
}
