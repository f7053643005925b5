package dev.glossator.model;

import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;

/**
 * A rule that a writer switched off in place, with a reason.
 *
 * @param span where it is written
 * @param lastLine the last line it covers, from the line of {@code span} on; {@link Integer#MAX_VALUE} for the whole file
 */
public record Allowance(Rule rule, String reason, Span span, int firstLine, int lastLine) {
    public boolean covers(Rule found, Span place) {
        return rule == found
                && place.file().equals(span.file())
                && firstLine <= place.line()
                && place.line() <= lastLine;
    }
}
