/** Files to begin with: a site to learn from, and single articles, entries, pages and sources in which every field is explained. */
@NullMarked
package dev.glossator.scaffold;

import org.jspecify.annotations.NullMarked;
