/** Citations of sources, as in Pandoc. */
@NullMarked
package dev.glossator.markdown.citation;

import org.jspecify.annotations.NullMarked;
