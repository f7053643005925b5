package dev.glossator.render.view;

import dev.glossator.render.view.ClaimView.CounterpartView;
import java.util.List;

/**
 * A claim.
 *
 * @param to to whom it was said; its text is empty if not given
 * @param place where it was said; its text is empty if not given
 * @param disputedBy who stands against it
 * @param figures that it gives
 * @param was wrong wording in circulation; empty if there is none
 * @param wasIn the source in which that stands; its text is empty if not given
 * @param history earlier states
 * @param relations to other claims, in both directions
 */
public record ClaimPage(
        Frame frame,
        ClaimView claim,
        LinkView index,
        LinkView to,
        LinkView place,
        List<LinkView> disputedBy,
        List<FigureView> figures,
        String was,
        LinkView wasIn,
        List<PastView> history,
        List<CounterpartView> relations,
        String note) {
    /** An earlier state; the words of its date are empty if not known. */
    public record PastView(DateView date, String status) {}
}
