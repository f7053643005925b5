package dev.glossator.link;

import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.model.Article;
import dev.glossator.model.WrittenPage;

/** Reports quotation marks of which nothing says whose words they hold, on sites that ask for it. */
final class UnmarkedQuotations {
    /** An apostrophe looks like a single mark, so double ones alone count. */
    private static final String MARKS = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

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
        if (!isAsked) {
            return;
        }
        String words = flat.words();
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            if (MARKS.indexOf(words.charAt(i)) >= 0 && !flat.isOthers(i) && !flat.isCode(i)) {
                inside = !inside;
                if (inside) {
                    report(flat, i);
                }
            }
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
