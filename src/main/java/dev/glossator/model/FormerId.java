package dev.glossator.model;

import dev.glossator.diagnostic.Span;

/** An id that something had before, where its description lists it. */
public record FormerId(String id, Span span) {}
