package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;

/** Ends the reading of a file in which something stands that may not stand there. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Refused(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
