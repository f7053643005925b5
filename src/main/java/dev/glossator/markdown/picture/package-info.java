/** Pictures. */
@NullMarked
package dev.glossator.markdown.picture;

import org.jspecify.annotations.NullMarked;
