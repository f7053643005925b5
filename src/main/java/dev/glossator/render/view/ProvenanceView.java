package dev.glossator.render.view;

/**
 * How many sentences of an article rest on one thing.
 *
 * @param kind e.g. {@code cited}
 */
public record ProvenanceView(String kind, int sentences) {}
