package dev.glossator.model;

import dev.glossator.diagnostic.Span;

/** The id of an event where front matter names one. */
public record EventReference(String event, Span span) {}
