package dev.glossator.render.view;

/**
 * What an item of a list can be filtered by.
 *
 * @param field e.g. {@code speaker}
 * @param values one or more, with a space between two
 */
public record TraitView(String field, String values) {}
