/** HTML comments: never shown; some switch a rule off. */
@NullMarked
package dev.glossator.markdown.comment;

import org.jspecify.annotations.NullMarked;
