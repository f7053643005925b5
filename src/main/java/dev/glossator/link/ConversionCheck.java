package dev.glossator.link;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.language.UnitWords;
import dev.glossator.language.UnitWords.Figure;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Holds a figure against the same one in another unit, in brackets behind it: {@code 701 km² (271 sq mi)}. */
final class ConversionCheck {
    /** Of the figure: how far off one may be that is called about right; as for the figures of claims. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /** Degrees Fahrenheit in one of Celsius, where a difference is meant. */
    private static final BigDecimal DEGREE = new BigDecimal("1.8");

    private final SourceText text;
    private final Surroundings site;

    ConversionCheck(SourceText text, Surroundings site) {
        this.text = text;
        this.site = site;
    }

    /** The figures in the words of one block that are not in code, links and quotations. */
    void check(FlatText flat) {
        UnitWords language = site.units();
        if (language == null) {
            return;
        }
        CharSequence words = flat.open();
        var marks = new QuotationMarks(flat);
        flat.brackets()
                .filter(bracket -> mayBegin(words, bracket))
                .forEach(bracket -> checkAt(bracket, flat, language)
                        .filter(found ->
                                !marks.areAround(bracket) && !flat.marked().areOthers(bracket))
                        .ifPresent(site.reporter()::report));
    }

    /** Cheap: few brackets stand behind a unit. */
    private static boolean mayBegin(CharSequence words, int bracket) {
        for (int i = bracket + 1; i < words.length() && words.charAt(i) != ')'; i++) {
            if (i > bracket + 20) {
                return false;
            }
            if ('0' <= words.charAt(i) && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private Optional<Diagnostic> checkAt(int bracket, FlatText flat, UnitWords language) {
        return language.after(flat.open(), bracket)
                .flatMap(second -> language.before(flat.open(), bracket)
                        .filter(first -> first.unit() != second.unit()
                                && first.unit().measuresAs(second.unit())
                                && !areEqual(first, second)
                                && !flat.isBroken(first.start(), second.end()))
                        .map(first -> unequal(first, second, flat)));
    }

    /** Whether one of them is the other one, rounded to its own digits; or about, if that is said of one. */
    private static boolean areEqual(Figure first, Figure second) {
        return isRounded(first, second)
                || isRounded(second, first)
                || isDifference(first, second)
                || ((first.approximate() || second.approximate()) && isNear(first, second));
    }

    private static boolean isRounded(Figure of, Figure rounded) {
        return isWithin(converted(of, rounded), rounded.value(), halfDigit(rounded));
    }

    private static boolean isNear(Figure first, Figure second) {
        BigDecimal right = converted(first, second);
        return isWithin(right, second.value(), right.abs().multiply(ABOUT).max(halfDigit(second)));
    }

    /** It grew warmer by 10 °C (18 °F). */
    private static boolean isDifference(Figure first, Figure second) {
        if (first.unit() == Unit.FAHRENHEIT) {
            return isDifference(second, first);
        }
        return first.unit() == Unit.CELSIUS
                && second.unit() == Unit.FAHRENHEIT
                && isWithin(first.value().multiply(DEGREE), second.value(), halfDigit(second));
    }

    private static BigDecimal converted(Figure figure, Figure other) {
        return figure.unit().convert(figure.value(), other.unit());
    }

    private static boolean isWithin(BigDecimal right, BigDecimal value, BigDecimal distance) {
        return right.subtract(value).abs().compareTo(distance) <= 0;
    }

    private static BigDecimal halfDigit(Figure figure) {
        return figure.value().ulp().divide(BigDecimal.valueOf(2));
    }

    private Diagnostic unequal(Figure first, Figure second, FlatText flat) {
        BigDecimal right = converted(first, second);
        String near = second.write(right.setScale(second.value().scale(), RoundingMode.HALF_UP));
        String said = wordsOf(first, flat);
        return Diagnostic.of(
                        Rule.UNEQUAL_FIGURES,
                        flat.span(second.start(), second.end(), text),
                        "`" + said + "` is not `" + wordsOf(second, flat) + "`")
                .help("write `" + near + "`, or `about` before a figure that is rounded further");
    }

    private static String wordsOf(Figure figure, FlatText flat) {
        return flat.open().subSequence(figure.start(), figure.end()).toString().replace('\n', ' ');
    }
}
