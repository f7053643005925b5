package dev.glossator.render;

import dev.glossator.model.Claim;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.render.view.ClaimPage;
import dev.glossator.render.view.ClaimPage.PastView;
import dev.glossator.render.view.LinkView;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The page of each claim. */
final class ClaimEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().claims().stream()
                .map(claim -> new PageFile(
                        claim.permalink(),
                        claim,
                        () -> rendering.file(claim.permalink(), "claim.html", page(claim, rendering))));
    }

    private static ClaimPage page(Claim claim, Rendering rendering) {
        Permalink at = claim.permalink();
        var claims = new Claims(rendering, at);
        Claim.Wording was = claim.was();
        var status = new StatusWords(rendering);
        String title = rendering
                .words()
                .capitalised(rendering.say("claim.page", rendering.lookup().nameOf(claim.by()), claim.text()));
        return new ClaimPage(
                new Frames(rendering)
                        .of(at, title, status.of(claim))
                        .withLinkedData(new LinkedData(rendering).of(claim)),
                title,
                claims.of(claim),
                LinkView.of(at.hrefOf(Section.CLAIMS.permalink()), rendering.say("section.claims")),
                status.meaningOf(claim),
                rendering.lookup().retractions().leaveNothingOf(claim),
                claims.party(claim.to()),
                claims.party(claim.place()),
                claim.disputedBy().stream().map(claims::party).toList(),
                claim.quantities().stream().map(new Figures(rendering)::of).toList(),
                was == null ? "" : was.text(),
                claims.source(was == null ? "" : was.source()),
                claim.history().stream()
                        .map(past -> new PastView(
                                rendering.dates().of(past.date()),
                                rendering.say("status." + past.status().word())))
                        .toList(),
                rendering.lookup().correctionsOf(claim.id()).stream()
                        .map(new Corrections(rendering, at)::of)
                        .toList(),
                claims.related(claim),
                Uses.ofClaims(rendering.ledger().usesOf(claim.id()), at, rendering),
                listing(claim, rendering),
                claim.note());
    }

    /** The articles that list the claim and do not state it in their text. */
    private static List<LinkView> listing(Claim claim, Rendering rendering) {
        return rendering.ledger().articlesWith(claim.id()).stream()
                .filter(article ->
                        !rendering.ledger().statedOn(article.permalink()).contains(claim.id()))
                .map(article -> LinkView.of(claim.permalink().hrefOf(article.permalink()), article.title()))
                .toList();
    }
}
