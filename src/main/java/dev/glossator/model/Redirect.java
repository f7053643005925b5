package dev.glossator.model;

import dev.glossator.diagnostic.Span;

/**
 * An address that leads on to another page, which had it before.
 *
 * @param title what that page is called
 * @param span where the former id is listed
 */
public record Redirect(Permalink from, Permalink to, String title, Span span) {}
