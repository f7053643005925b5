package dev.glossator.render;

import dev.glossator.model.Currency;
import dev.glossator.model.Quantity;
import dev.glossator.model.Unit;
import dev.glossator.render.view.FigureView;

/** The figures of claims in the words of the site's language. */
final class Figures {
    private final Rendering rendering;

    Figures(Rendering rendering) {
        this.rendering = rendering;
    }

    FigureView of(Quantity quantity) {
        return new FigureView(
                rendering.say("figure." + quantity.is().word(), withUnit(quantity)),
                spaced(quantity.measure()),
                rendering.dates().of(quantity.during()));
    }

    private String withUnit(Quantity quantity) {
        String number = rendering.words().number(quantity.value());
        if (quantity.unit().isEmpty()) {
            return number;
        }
        return rendering.say(
                quantity.unit().equals(Unit.PERCENT.word()) ? "figure.percent" : "figure.unit",
                number,
                unit(quantity.unit()));
    }

    /** Its sign, the code of a currency, or the word as it was given. */
    private static String unit(String word) {
        return Unit.of(word)
                .map(Unit::symbol)
                .orElseGet(() -> Currency.of(word)
                        .map(Currency::name)
                        .filter(code -> code.equalsIgnoreCase(word))
                        .orElseGet(() -> spaced(word)));
    }

    private static String spaced(String word) {
        return word.replace('-', ' ');
    }
}
