package dev.glossator.render;

import dev.glossator.model.Claim;
import dev.glossator.model.ClaimStatus;
import dev.glossator.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The status of a claim in words that name the party: {@code Disputed by ISW}, {@code Official, as reported by The Example Herald}. */
final class StatusWords {
    private final Rendering rendering;

    StatusWords(Rendering rendering) {
        this.rendering = rendering;
    }

    String of(Claim claim) {
        String key = "status." + claim.status().word();
        if (claim.status().isContested()) {
            String parties = claim.disputedBy().stream()
                    .map(rendering.lookup()::shortNameOf)
                    .collect(Collectors.joining(", "));
            return rendering.say(key + ".by", parties);
        }
        if (claim.status() == ClaimStatus.REPORTED && isOnlyRepeated(claim)) {
            return rendering.say("status.reported.derived");
        }
        Optional<String> reporter = claim.status() == ClaimStatus.OFFICIAL ? reporter(claim) : Optional.empty();
        return reporter.map(name -> rendering.say("status.official.reported", name))
                .orElseGet(() -> rendering.say(key));
    }

    /** What the status says and what it does not; of what was reported also whether anything speaks against it. */
    String meaningOf(Claim claim) {
        boolean isReported = claim.status() == ClaimStatus.REPORTED;
        boolean isOpposed = rendering.ledger().relatedTo(claim).stream().anyMatch(Ledger.RelatedClaim::isOpposed);
        return rendering.say("status.means." + claim.status().word() + (isReported && isOpposed ? ".opposed" : ""));
    }

    /** Whether none of its sources is nearer to it than one that repeats or sums up others. */
    private boolean isOnlyRepeated(Claim claim) {
        return !claim.basis().isEmpty()
                && claim.basis().stream().allMatch(basis -> tierOf(basis).equals("derived"));
    }

    /** Who reported what a body decided, if no source is the body's own. */
    private Optional<String> reporter(Claim claim) {
        boolean hasPrimary =
                claim.basis().stream().anyMatch(basis -> tierOf(basis).equals("primary"));
        return hasPrimary
                ? Optional.empty()
                : claim.sources().stream()
                        .flatMap(id -> rendering.lookup().source(id).stream())
                        .map(StatusWords::outletOf)
                        .filter(name -> !name.isEmpty())
                        .findFirst();
    }

    /** An agency alone, without the outlet that passed its report on. */
    private static String outletOf(Source source) {
        List<String> authors = source.authors();
        boolean isPassedOn = authors.size() == 1 && source.publisher().startsWith(authors.get(0) + ",");
        return isPassedOn ? authors.get(0) : source.publisher();
    }

    /** How near a source stands to a claim; empty for a sum, and where nothing was said. */
    String tierOf(Claim.Basis basis) {
        return basis.tier().isEmpty()
                ? rendering.lookup().source(basis.source()).map(Source::tier).orElse("")
                : basis.tier();
    }
}
