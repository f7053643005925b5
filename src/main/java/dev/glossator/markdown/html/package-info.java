/** Raw HTML: shown as text and reported. */
@NullMarked
package dev.glossator.markdown.html;

import org.jspecify.annotations.NullMarked;
