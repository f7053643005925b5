package dev.glossator.render;

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
        String unit = Unit.of(quantity.unit()).map(Unit::symbol).orElseGet(() -> spaced(quantity.unit()));
        return rendering.say(
                quantity.unit().equals(Unit.PERCENT.word()) ? "figure.percent" : "figure.unit", number, unit);
    }

    private static String spaced(String word) {
        return word.replace('-', ' ');
    }
}
