/** Spelling, folding and order of names, and the matcher that finds them in text. */
@NullMarked
package dev.glossator.name;

import org.jspecify.annotations.NullMarked;
