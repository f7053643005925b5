/** What was found in the content, where, how bad it is and what helps; collected by a {@link dev.glossator.diagnostic.Reporter}. */
@NullMarked
package dev.glossator.diagnostic;

import org.jspecify.annotations.NullMarked;
