/** Notes: called by a label, or written in their place. */
@NullMarked
package dev.glossator.markdown.note;

import org.jspecify.annotations.NullMarked;
