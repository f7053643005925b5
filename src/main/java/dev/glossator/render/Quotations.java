package dev.glossator.render;

import dev.glossator.model.Permalink;
import dev.glossator.model.Quotation;
import dev.glossator.model.QuotationUse;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.QuotationView;
import java.util.List;

/** Quotations as one page lists them. */
final class Quotations {
    private final Rendering rendering;
    private final Permalink at;

    Quotations(Rendering rendering, Permalink at) {
        this.rendering = rendering;
        this.at = at;
    }

    List<QuotationView> of(List<QuotationUse> uses) {
        return uses.stream().map(this::of).toList();
    }

    private QuotationView of(QuotationUse use) {
        Quotation quotation = use.quotation();
        return new QuotationView(
                use.words(),
                new Claims(rendering, at).party(quotation.by()),
                rendering.dates().of(quotation.date()),
                rendering.say(PageInsertions.fidelityKey(quotation)),
                LinkView.of(at.hrefOf(use.page()), use.title()));
    }
}
