/** Diagnostics as text for people or as JSON for programs. */
@NullMarked
package dev.glossator.report;

import org.jspecify.annotations.NullMarked;
