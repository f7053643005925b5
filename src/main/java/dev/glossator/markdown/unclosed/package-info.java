/** Signs that begin a construct which ends nowhere in its block: shown as text and reported. */
@NullMarked
package dev.glossator.markdown.unclosed;

import org.jspecify.annotations.NullMarked;
