package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.language.FigureWords;
import dev.glossator.language.StatedFigures;
import dev.glossator.language.StatedFigures.Contrary;
import dev.glossator.link.MarkedWords.ClaimedAt;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.model.Claim;
import org.jspecify.annotations.Nullable;

/** Holds the figures in words that state a claim against those that the claim gives. */
final class ClaimedFigures {
    private final SourceText text;
    private final Surroundings site;

    ClaimedFigures(SourceText text, Surroundings site) {
        this.text = text;
        this.site = site;
    }

    /** The figures in the words of one block that are not in code, links and quotations. */
    void check(FlatText flat) {
        FigureWords language = site.figures();
        if (language != null) {
            flat.marked().claims().forEach(place -> check(place, flat, language));
        }
    }

    private void check(ClaimedAt place, FlatText flat, FigureWords language) {
        @Nullable Claim claim = site.claims().get(place.claim().claim());
        if (claim != null) {
            new StatedFigures(language)
                    .contrary(flat.open().subSequence(place.start(), place.end()), claim.quantities())
                    .forEach(found -> site.reporter().report(contrary(found, place, claim, flat)));
        }
    }

    private Diagnostic contrary(Contrary found, ClaimedAt place, Claim claim, FlatText flat) {
        int start = place.start() + found.stated().start();
        int end = place.start() + found.stated().end();
        return Diagnostic.of(
                        Rule.CONTRADICTING_FIGURE,
                        flat.span(start, end, text),
                        "`" + flat.words(start, end) + "` is not `" + found.given() + "`, which the claim `"
                                + claim.id() + "` gives")
                .help("write one figure in both places, or give the other one under `quantities` too")
                .related("the figure of the claim is here", found.given().span());
    }
}
