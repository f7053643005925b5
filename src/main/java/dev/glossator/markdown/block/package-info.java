/** Paragraphs, headings, quotations, rules and code. */
@NullMarked
package dev.glossator.markdown.block;

import org.jspecify.annotations.NullMarked;
