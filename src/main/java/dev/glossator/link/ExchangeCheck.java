package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.language.FigureWords;
import dev.glossator.language.FigureWords.Figure;
import dev.glossator.link.PageLinker.Surroundings;
import java.util.List;
import java.util.Optional;

/** Asks for the day of an exchange: {@code 90 billion euros (105 billion dollars)} is right on some days. */
final class ExchangeCheck {
    /** Characters before a bracket in which the amount, and the rate, must stand. */
    private static final int NEAR = 80;

    private final SourceText text;
    private final Surroundings site;

    ExchangeCheck(SourceText text, Surroundings site) {
        this.text = text;
        this.site = site;
    }

    /** The amounts in the words of one block that stand alone in brackets, right behind one in another currency. */
    void check(FlatText flat) {
        FigureWords language = site.figures();
        if (language == null) {
            return;
        }
        var marks = new QuotationMarks(flat);
        flat.brackets()
                .forEach(bracket -> checkAt(bracket, flat, language)
                        .filter(found ->
                                !marks.areAround(bracket) && !flat.marked().areOthers(bracket))
                        .ifPresent(site.reporter()::report));
    }

    private Optional<Diagnostic> checkAt(int bracket, FlatText flat, FigureWords language) {
        return language.at(flat.open(), bracket + 1)
                .filter(Figure::isMoney)
                .filter(second -> second.end() < flat.open().length()
                        && flat.open().charAt(second.end()) == ')'
                        && !flat.isBroken(bracket, second.end()))
                .flatMap(second -> before(bracket, flat, language)
                        .filter(first -> !first.unit().equals(second.unit()))
                        .map(first -> undated(first, second, flat)));
    }

    /** The amount right before a bracket, if the words before it name no rate. */
    private static Optional<Figure> before(int bracket, FlatText flat, FigureWords language) {
        CharSequence words = flat.open().subSequence(Math.max(0, bracket - NEAR), bracket);
        List<Figure> figures = language.in(words);
        return figures.stream()
                .skip(Math.max(0, figures.size() - 1))
                .filter(last -> last.isMoney() && last.end() >= words.length() - 1 && !language.namesRate(words))
                .findFirst();
    }

    private Diagnostic undated(Figure first, Figure second, FlatText flat) {
        return Diagnostic.of(
                        Rule.UNDATED_CONVERSION,
                        flat.span(second.start(), second.end(), text),
                        "nothing says on which day `" + first.written() + "` was `" + second.written() + "`")
                .help("add the day or the rate in the brackets, or name the amount alone that the source has");
    }
}
