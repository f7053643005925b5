/** What a reader's browser searches in: names and sentences by their words, cut into files that are small enough to be loaded while typing. */
@NullMarked
package dev.glossator.render.search;

import org.jspecify.annotations.NullMarked;
