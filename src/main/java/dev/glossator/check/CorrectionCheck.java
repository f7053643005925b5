package dev.glossator.check;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Article;
import dev.glossator.model.Correction;
import dev.glossator.model.PartialDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrections that cannot be: dated before there was anything to correct, or written twice. */
final class CorrectionCheck {
    /** What makes two corrections one. */
    private record Said(PartialDate date, Correction.Kind kind, String what) {}

    private final Article article;
    private final Reporter reporter;

    private CorrectionCheck(Article article, Reporter reporter) {
        this.article = article;
        this.reporter = reporter;
    }

    static void check(Article article, Reporter reporter) {
        var check = new CorrectionCheck(article, reporter);
        article.corrections().forEach(check::early);
        check.twice();
    }

    private void early(Correction correction) {
        PartialDate published = article.published();
        if (published != null && correction.date().last().isBefore(published.first())) {
            reporter.report(
                    Rule.EARLY_CORRECTION,
                    correction.span(),
                    "this correction is dated before the article was published, on " + published,
                    "write the day on which the published text was changed; what changed earlier needs no line");
        }
    }

    private void twice() {
        Map<Said, Span> first = new HashMap<>();
        List<Correction> written = article.corrections().stream()
                .sorted(Comparator.comparing(Correction::number))
                .toList();
        for (Correction correction : written) {
            var said = new Said(correction.date(), correction.kind(), correction.what());
            Span earlier = first.putIfAbsent(said, correction.span());
            if (earlier != null) {
                reporter.report(Diagnostic.of(
                                Rule.LISTED_TWICE, correction.span(), "this correction stands twice in `corrections`")
                        .help("keep one of the two")
                        .related("the first one is here", earlier));
            }
        }
    }
}
