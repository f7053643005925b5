package dev.glossator.render;

import dev.glossator.model.Claim;
import dev.glossator.model.ClaimStatus;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.render.view.ClaimIndexPage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The ledger: every claim in one table. */
final class ClaimIndexEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().claims().isEmpty() ? Stream.empty() : Stream.of(() -> index(rendering));
    }

    private static OutputFile index(Rendering rendering) {
        Permalink at = Section.CLAIMS.permalink();
        var claims = new Claims(rendering, at);
        var frames = new Frames(rendering);
        String title = rendering.say("section.claims");
        List<Claim> all = rendering.site().claims();
        List<String> totals = Arrays.stream(ClaimStatus.values())
                .filter(status -> count(status, all) > 0)
                .map(status ->
                        rendering.say("claims.total", count(status, all), rendering.say("status." + status.word())))
                .toList();
        return rendering.file(
                at,
                "claims.html",
                new ClaimIndexPage(
                        frames.of(at, title, "").withScripts(frames.scripts(at, "filter", "sort")),
                        title,
                        all.stream()
                                .sorted(EntryClaims.NEWEST_FIRST)
                                .map(claims::inLedger)
                                .toList(),
                        totals,
                        new Traits(rendering).filterOfClaims(all),
                        DataEmitter.claimDownloads(at)));
    }

    private static int count(ClaimStatus status, List<Claim> claims) {
        return (int) claims.stream().filter(claim -> claim.status() == status).count();
    }
}
