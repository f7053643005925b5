/** Blocks between lines of colons: notes, quotations, figures, claims, timelines, parts of the text. */
@NullMarked
package dev.glossator.markdown.fence;

import org.jspecify.annotations.NullMarked;
