package dev.glossator.link;

import dev.glossator.model.ClaimReference;
import dev.glossator.model.Marked;
import dev.glossator.model.Quotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Which words of one block state a claim, are quoted, are talked about, or are the writer's own. Positions are those of {@link FlatText}. */
final class MarkedWords {
    /** Words that state a claim. */
    record ClaimedAt(ClaimReference claim, int start, int end) {}

    /** Words that somebody said. */
    record QuotedAt(Quotation quotation, int start, int end) {}

    private final List<ClaimedAt> claims = new ArrayList<>();
    private final List<QuotedAt> quotations = new ArrayList<>();
    private final BitSet others = new BitSet();
    private final BitSet own = new BitSet();

    void add(Marked span, int start, int end) {
        if (span instanceof Marked.Claimed claimed) {
            claims.add(new ClaimedAt(claimed.claim(), start, end));
        } else if (span instanceof Marked.Quoted quoted) {
            quotations.add(new QuotedAt(quoted.quotation(), start, end));
            others.set(start, end);
        } else if (span instanceof Marked.Own) {
            own.set(start, end);
        } else if (span instanceof Marked.Wording) {
            others.set(start, end);
        }
    }

    /** In the order in which they begin. */
    List<ClaimedAt> claims() {
        return claims.stream().sorted(Comparator.comparingInt(ClaimedAt::start)).toList();
    }

    List<QuotedAt> quotations() {
        return quotations;
    }

    /** Whether the word at a position is quoted or talked about, so that it is not the page's. */
    boolean areOthers(int position) {
        return others.get(position);
    }

    /** The positions of words that are the writer's own. */
    BitSet own() {
        return own;
    }
}
