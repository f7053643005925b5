/** Front matter and records to typed values, text to a body with its explicit references. */
@NullMarked
package dev.glossator.parse;

import org.jspecify.annotations.NullMarked;
