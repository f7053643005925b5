package dev.glossator.diagnostic;

/**
 * Another place that explains a finding, for instance where an id is defined first.
 *
 * @param message what is there, in the form of a diagnostic's message
 * @param span where
 */
public record Related(String message, Span span) {}
