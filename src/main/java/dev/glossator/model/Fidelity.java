package dev.glossator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How near a quotation stands to what was said. */
public enum Fidelity {
    VERBATIM,
    /** In another language than that in which it was said. */
    TRANSLATED,
    /** What was meant, in words of ours. */
    PARAPHRASED,
    /** Put together from several reports of it. */
    RECONSTRUCTED;

    /** As it is typed, e.g. {@code verbatim}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Fidelity::word).toList();
    }

    /** The one that a word names. */
    public static Optional<Fidelity> named(String word) {
        return Arrays.stream(values())
                .filter(fidelity -> fidelity.word().equals(word))
                .findFirst();
    }
}
