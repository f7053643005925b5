package dev.glossator.link;

import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.model.Article;
import dev.glossator.model.WrittenPage;

/** Reports quotation marks of which nothing says whose words they hold, on sites that ask for it. */
final class UnmarkedQuotations {
    private final boolean isAsked;
    private final SourceText text;
    private final Surroundings site;

    UnmarkedQuotations(WrittenPage page, SourceText text, Surroundings site) {
        this.isAsked = site.marksQuotations() && page instanceof Article;
        this.text = text;
        this.site = site;
    }

    /** The marks in the words of one block: the first of each two. */
    void check(FlatText flat) {
        if (isAsked) {
            new QuotationMarks(flat).openings().forEach(mark -> report(flat, mark));
        }
    }

    private void report(FlatText flat, int mark) {
        site.reporter()
                .report(
                        Rule.UNMARKED_QUOTATION,
                        flat.span(mark, mark + 1, text),
                        "nothing says whose words stand in these quotation marks",
                        "write `[\"…\"]{.quote by=… fidelity=…}`, or `[\"…\"]{.wording}` for words that are talked about");
    }
}
