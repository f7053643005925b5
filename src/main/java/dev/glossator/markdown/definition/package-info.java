/** Terms with their meanings below them, each after a colon. */
@NullMarked
package dev.glossator.markdown.definition;

import org.jspecify.annotations.NullMarked;
