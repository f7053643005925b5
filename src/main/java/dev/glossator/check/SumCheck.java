package dev.glossator.check;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.language.FigureWords;
import dev.glossator.language.StatedFigures;
import dev.glossator.model.Claim;
import dev.glossator.model.Site;

/** The figures within one claim: its sums are right, and its text says what its {@code quantities} do. */
final class SumCheck {
    private final FigureWords language;
    private final Reporter reporter;

    private SumCheck(FigureWords language, Reporter reporter) {
        this.language = language;
        this.reporter = reporter;
    }

    /** Reports what does not agree. In a language of which it is not known how it writes figures nothing is read. */
    static void check(Site site, Reporter reporter) {
        FigureWords.of(site.settings().language()).ifPresent(language -> {
            var check = new SumCheck(language, reporter);
            site.claims().forEach(check::text);
            site.claims().forEach(check::sums);
        });
    }

    private void text(Claim claim) {
        new StatedFigures(language)
                .contrary(claim.text(), claim.quantities())
                .forEach(found -> reporter.report(
                        Rule.CONTRADICTING_FIGURE,
                        found.given().span(),
                        "`" + found.given() + "` is not `" + found.stated().written()
                                + "`, which the text of the claim `" + claim.id() + "` says",
                        "write one figure in both places, or give the other one under `quantities` too"));
    }

    private void sums(Claim claim) {
        claim.basis().stream().filter(basis -> !basis.sum().isEmpty()).forEach(this::sum);
    }

    private void sum(Claim.Basis basis) {
        Sum.read(basis.sum(), language)
                .ifPresentOrElse(
                        sum -> sum.faults()
                                .forEach(fault ->
                                        reporter.report(Rule.UNEQUAL_SUM, basis.span(), fault.message(), fault.help())),
                        () -> reporter.report(
                                Rule.UNCHECKED_SUM,
                                basis.span(),
                                "this sum is not checked: it is no calculation in figures with `=` and a result",
                                "write for instance `140 - 90 = 50`"));
    }
}
