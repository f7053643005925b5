/** Words, escapes, entities and line ends. */
@NullMarked
package dev.glossator.markdown.text;

import org.jspecify.annotations.NullMarked;
