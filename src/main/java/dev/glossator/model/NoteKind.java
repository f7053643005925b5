package dev.glossator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a note is to its reader. */
public enum NoteKind {
    CONTEXT,
    CORRECTION,
    ATTRIBUTION,
    TRANSLATION,
    SCOPE,
    SEQUENCE,
    SOURCE_NOISE,
    OPINION;

    /** As it is typed, e.g. {@code source-noise}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(NoteKind::word).toList();
    }

    /** The kind that a word names. */
    public static Optional<NoteKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
