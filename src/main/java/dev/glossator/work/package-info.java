/** The threads of a build. */
@NullMarked
package dev.glossator.work;

import org.jspecify.annotations.NullMarked;
