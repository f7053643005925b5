package dev.glossator.check;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Claim;
import dev.glossator.model.EventDate;
import dev.glossator.model.Quantity;
import dev.glossator.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures that one claim calls shares of one whole: they add up to 100 percent. */
final class ShareCheck {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ShareCheck() {}

    /** Shares with one whole and one time belong together. */
    private record Parted(String whole, Optional<EventDate> during) {}

    /** Reports shares that cannot add up, each of them rounded to its own digits, and those that are not in percent. */
    static void check(List<Claim> claims, Reporter reporter) {
        claims.forEach(claim -> check(claim, reporter));
    }

    private static void check(Claim claim, Reporter reporter) {
        Map<Parted, List<Quantity>> wholes = new LinkedHashMap<>();
        for (Quantity share : claim.quantities()) {
            if (!share.shareOf().isEmpty() && !isPercent(share)) {
                reporter.report(notInPercent(share));
            } else if (!share.shareOf().isEmpty()) {
                var whole = new Parted(share.shareOf(), Optional.ofNullable(share.during()));
                wholes.computeIfAbsent(whole, key -> new ArrayList<>()).add(share);
            }
        }
        wholes.forEach((whole, shares) -> {
            if (!Quantity.mayAddUp(shares, WHOLE)) {
                reporter.report(unequal(claim, whole.whole(), shares));
            }
        });
    }

    private static boolean isPercent(Quantity share) {
        return share.unit().equals(Unit.PERCENT.word());
    }

    private static Diagnostic notInPercent(Quantity share) {
        return Diagnostic.of(
                        Rule.UNEQUAL_TOTAL,
                        share.span(),
                        "`" + share + "` is called a share of `" + share.shareOf() + "`, and is not in percent")
                .help("write `unit: percent`, or take `share-of` away");
    }

    private static Diagnostic unequal(Claim claim, String whole, List<Quantity> shares) {
        BigDecimal sum = shares.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Diagnostic.of(
                        Rule.UNEQUAL_TOTAL,
                        shares.get(shares.size() - 1).span(),
                        "the shares of `" + whole + "` that the claim `" + claim.id() + "` gives add up to "
                                + sum.toPlainString() + " percent")
                .help("give the share that is missing, mend the one that is wrong, or take `share-of` away");
    }
}
