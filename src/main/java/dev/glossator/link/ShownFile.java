package dev.glossator.link;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Asset;
import dev.glossator.model.Permalink;

/**
 * A file that a page shows or links to.
 *
 * @param permalink its place beside that page
 * @param span the picture or link
 */
record ShownFile(Permalink permalink, Asset asset, Span span) {}
