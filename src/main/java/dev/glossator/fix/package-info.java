/** Mends texts by the safe fixes of findings: what the texts become, the difference, and the writing of their files. */
@NullMarked
package dev.glossator.fix;

import org.jspecify.annotations.NullMarked;
