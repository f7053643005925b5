package dev.glossator.render.view;

import dev.glossator.render.view.ClaimView.CounterpartView;
import java.util.List;

/**
 * A claim.
 *
 * @param title who says what
 * @param meaning what its status says and what it does not
 * @param lost whether it rests on nothing but retracted sources
 * @param to to whom it was said; its text is empty if not given
 * @param place where it was said; its text is empty if not given
 * @param disputedBy who stands against it
 * @param figures that it gives
 * @param was wrong wording in circulation; empty if there is none
 * @param wasIn the source in which that stands; its text is empty if not given
 * @param history earlier states
 * @param corrections those that touch it, newest first
 * @param relations to other claims, in both directions
 * @param uses the sentences that state it
 * @param listing the articles that list it and have no such sentence
 */
public record ClaimPage(
        Frame frame,
        String title,
        ClaimView claim,
        LinkView index,
        String meaning,
        boolean lost,
        LinkView to,
        LinkView place,
        List<LinkView> disputedBy,
        List<FigureView> figures,
        String was,
        LinkView wasIn,
        List<PastView> history,
        List<CorrectionView> corrections,
        List<CounterpartView> relations,
        List<UseView> uses,
        List<LinkView> listing,
        String note) {
    /** An earlier state; the words of its date are empty if not known. */
    public record PastView(DateView date, String status) {}
}
