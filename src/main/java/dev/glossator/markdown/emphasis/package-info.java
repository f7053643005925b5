/** Emphasis, strong emphasis, struck text and code in a line. */
@NullMarked
package dev.glossator.markdown.emphasis;

import org.jspecify.annotations.NullMarked;
