/** Words in brackets with attributes: claims, quotations, wordings, words of our own. */
@NullMarked
package dev.glossator.markdown.span;

import org.jspecify.annotations.NullMarked;
