/** The words of the field as immutable records, and the types that pass from stage to stage; no library is seen here. */
@NullMarked
package dev.glossator.model;

import org.jspecify.annotations.NullMarked;
