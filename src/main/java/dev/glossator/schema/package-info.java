/** Every field of front matter and records: name, type, whether it is required, what it means, an example. */
@NullMarked
package dev.glossator.schema;

import org.jspecify.annotations.NullMarked;
