/** Stages what changed, moves it into place at the end, and removes only what an earlier build wrote. */
@NullMarked
package dev.glossator.publish;

import org.jspecify.annotations.NullMarked;
