/** Links in the forms of CommonMark. */
@NullMarked
package dev.glossator.markdown.link;

import org.jspecify.annotations.NullMarked;
