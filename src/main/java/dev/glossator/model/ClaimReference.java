package dev.glossator.model;

import dev.glossator.diagnostic.Span;

/** The id of a claim where front matter names one. */
public record ClaimReference(String claim, Span span) {}
