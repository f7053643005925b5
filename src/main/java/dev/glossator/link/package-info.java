/** Joins the documents to a site: permalinks, mentions, citations, backlinks, roles on a date. */
@NullMarked
package dev.glossator.link;

import org.jspecify.annotations.NullMarked;
