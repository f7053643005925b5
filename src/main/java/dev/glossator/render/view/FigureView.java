package dev.glossator.render.view;

/**
 * A figure that a claim gives.
 *
 * @param value e.g. {@code about 701 km²}
 * @param measure what was measured, e.g. {@code area taken}
 * @param during its words are empty if not given
 */
public record FigureView(String value, String measure, DateView during) {}
