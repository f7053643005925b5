package dev.glossator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a claim is held up, on the day that its article is about. */
public enum ClaimStatus {
    /** Announced or published by the body competent for it: that it was said or decided, not that it is true. */
    OFFICIAL,
    /** Held up by two sources that do not derive from one another. */
    CONFIRMED,
    /** Said by a named person or found by a named outlet, uncontested in what was seen. */
    REPORTED,
    /** Contradicted by a party or body with knowledge. */
    DISPUTED,
    /** An accusation that the accused rejects and nobody competent has decided. */
    DENIED,
    /** No longer maintained by who made it. */
    WITHDRAWN;

    /** As it is typed, e.g. {@code disputed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody stands against it, who must be named. */
    public boolean isContested() {
        return this == DISPUTED || this == DENIED;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ClaimStatus::word).toList();
    }

    /** The status of a word that is one. */
    public static ClaimStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
