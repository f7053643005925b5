package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.RefusedCharacter;

/** Ends the reading of a file in which something stands that may not stand there. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Refused(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** For a text in which an escape stands for a character that no text may hold. */
    static Refused hidden(int codePoint, Span text) {
        return new Refused(Diagnostic.of(
                        Rule.HIDDEN_CHARACTER,
                        text,
                        "an escape in this text stands for " + RefusedCharacter.words(codePoint))
                .help("delete the escape"));
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
