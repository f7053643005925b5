package dev.glossator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a glossary entry describes; decides its index. What happens on a date is an event, not an entry. */
public enum EntryKind {
    PERSON,
    ORGANISATION,
    PLACE,
    TERM,
    DOCUMENT;

    /** The word as a writer types it, e.g. {@code person}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(EntryKind::word).toList();
    }

    public static Optional<EntryKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
