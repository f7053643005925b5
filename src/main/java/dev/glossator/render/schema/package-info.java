/** The declarations of {@code schema} as JSON Schema, for editors and other programs. */
@NullMarked
package dev.glossator.render.schema;

import org.jspecify.annotations.NullMarked;
