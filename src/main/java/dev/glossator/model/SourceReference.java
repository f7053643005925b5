package dev.glossator.model;

import dev.glossator.diagnostic.Span;

/** The id of a source where front matter or a record names one. */
public record SourceReference(String source, Span span) {}
