package dev.glossator.model;

import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;

/**
 * A rule that a writer switched off in place, with a reason.
 *
 * @param span where it is written
 * @param file the path of the file it covers
 * @param firstLine the first line it covers
 * @param lastLine the last line it covers; {@link Integer#MAX_VALUE} for all that follow
 */
public record Allowance(Rule rule, String reason, Span span, String file, int firstLine, int lastLine) {
    /** An allowance for lines of the file it is written in. */
    public Allowance(Rule rule, String reason, Span span, int firstLine, int lastLine) {
        this(rule, reason, span, span.file(), firstLine, lastLine);
    }
}
