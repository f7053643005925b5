package dev.glossator.diagnostic;

import java.util.Locale;

/** How bad a finding is. An error publishes nothing, a warning fails a strict build, a note never fails one. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word as it is printed, e.g. {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
