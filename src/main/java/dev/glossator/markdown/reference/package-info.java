/** References to glossary entries in double brackets. */
@NullMarked
package dev.glossator.markdown.reference;

import org.jspecify.annotations.NullMarked;
