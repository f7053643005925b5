package dev.glossator.render;

import dev.glossator.model.Claim;
import dev.glossator.model.ClaimStatus;
import dev.glossator.model.Source;
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
        Optional<String> reporter = claim.status() == ClaimStatus.OFFICIAL ? reporter(claim) : Optional.empty();
        return reporter.map(name -> rendering.say("status.official.reported", name))
                .orElseGet(() -> rendering.say(key));
    }

    /** Who reported what a body decided, if no source is the body's own. */
    private Optional<String> reporter(Claim claim) {
        boolean hasPrimary =
                claim.basis().stream().anyMatch(basis -> tierOf(basis).equals("primary"));
        return hasPrimary
                ? Optional.empty()
                : claim.sources().stream()
                        .flatMap(id -> rendering.lookup().source(id).stream())
                        .map(Source::publisher)
                        .filter(name -> !name.isEmpty())
                        .findFirst();
    }

    /** How near a source stands to a claim; empty for a sum, and where nothing was said. */
    String tierOf(Claim.Basis basis) {
        return basis.tier().isEmpty()
                ? rendering.lookup().source(basis.source()).map(Source::tier).orElse("")
                : basis.tier();
    }
}
