/** Tables, as in GitHub Flavored Markdown. */
@NullMarked
package dev.glossator.markdown.table;

import org.jspecify.annotations.NullMarked;
