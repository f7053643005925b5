package dev.glossator.render.view;

import java.util.List;

/** A form by which a script filters a list; without one the list is whole and there is no form. */
public record FilterView(List<FieldView> fields) {
    /**
     * One thing to choose.
     *
     * @param name of the trait, and of the part of the address that keeps what was chosen
     */
    public record FieldView(String name, String label, List<ChoiceView> choices) {}

    /**
     * One value of it.
     *
     * @param value as the items have it
     * @param text as a reader sees it
     */
    public record ChoiceView(String value, String text) {}
}
