/** Editorial rules over the linked site, and what a writer switched off with a reason. */
@NullMarked
package dev.glossator.check;

import org.jspecify.annotations.NullMarked;
