package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.Correction;
import dev.glossator.model.Permalink;
import dev.glossator.render.view.CorrectionView;
import dev.glossator.render.view.LinkView;
import java.util.Arrays;
import java.util.List;

/** Corrections as one page shows them. */
final class Corrections {
    private final Rendering rendering;
    private final Permalink at;

    Corrections(Rendering rendering, Permalink at) {
        this.rendering = rendering;
        this.at = at;
    }

    /** The corrections of an article, newest first. */
    List<CorrectionView> of(Article article) {
        return article.corrections().stream()
                .map(correction -> of(new Lookup.Corrected(article, correction)))
                .toList();
    }

    CorrectionView of(Lookup.Corrected corrected) {
        Article article = corrected.article();
        Correction correction = corrected.correction();
        String page = at.hrefOf(article.permalink());
        return new CorrectionView(
                correction.anchor(),
                page + "#" + correction.anchor(),
                rendering.dates().of(correction.date()),
                rendering.say("correction." + correction.kind().word()),
                correction.what(),
                LinkView.of(page, article.title()),
                correction.touches().stream()
                        .map(ClaimReference::claim)
                        .flatMap(id -> rendering.ledger().claim(id).stream())
                        .map(this::link)
                        .toList());
    }

    /** How many there are of each kind, in words; nothing for a kind of which there is none. */
    List<String> totals(Article article) {
        return Arrays.stream(Correction.Kind.values())
                .filter(kind -> count(kind, article) > 0)
                .map(kind -> rendering.say("corrections.total." + kind.word(), count(kind, article)))
                .toList();
    }

    private static int count(Correction.Kind kind, Article article) {
        return (int) article.corrections().stream()
                .filter(correction -> correction.kind() == kind)
                .count();
    }

    private LinkView link(Claim claim) {
        return LinkView.of(at.hrefOf(claim.permalink()), claim.text());
    }
}
