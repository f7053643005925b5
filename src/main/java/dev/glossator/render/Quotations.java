package dev.glossator.render;

import dev.glossator.model.Permalink;
import dev.glossator.model.Quotation;
import dev.glossator.model.QuotationUse;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.QuotationView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Quotations as one page lists them. */
final class Quotations {
    private final Rendering rendering;
    private final Permalink at;

    Quotations(Rendering rendering, Permalink at) {
        this.rendering = rendering;
        this.at = at;
    }

    /** The quotations in their order; the same words of the same day are one, on all the pages that have them. */
    List<QuotationView> of(List<QuotationUse> uses) {
        Map<QuotationView, Set<LinkView>> pages = new LinkedHashMap<>();
        for (QuotationUse use : uses) {
            pages.computeIfAbsent(of(use, List.of()), key -> new LinkedHashSet<>())
                    .add(LinkView.of(at.hrefOf(use.page()), use.title()));
        }
        List<QuotationView> views = new ArrayList<>();
        pages.forEach((quoted, all) -> views.add(quoted.on(List.copyOf(all))));
        return views;
    }

    private QuotationView of(QuotationUse use, List<LinkView> pages) {
        Quotation quotation = use.quotation();
        return new QuotationView(
                use.words(),
                new Claims(rendering, at).party(quotation.by()),
                rendering.dates().of(quotation.date()),
                rendering.say(PageInsertions.fidelityKey(quotation)),
                pages);
    }
}
