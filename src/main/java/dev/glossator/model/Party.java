package dev.glossator.model;

import dev.glossator.diagnostic.Span;

/**
 * Who or what is named where an entry is asked for.
 *
 * @param entry the id of an entry, or empty
 * @param name what it is called if it has no record, or empty
 */
public record Party(String entry, String name, Span span) {}
