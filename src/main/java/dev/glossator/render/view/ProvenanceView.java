package dev.glossator.render.view;

/**
 * How many sentences of an article state a claim, quote somebody, have a source cited for them, are the writer's own, and rest on nothing
 * that is marked.
 */
public record ProvenanceView(int claim, int quotation, int cited, int own, int bare) {}
