package dev.glossator.history;

import dev.glossator.model.PartialDate;
import dev.glossator.model.Party;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of several parts in one line. */
final class Words {
    private Words() {}

    /** Those of the parts that are not empty. */
    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** The id of who is named, or the name of one who has no record. */
    static String party(@Nullable Party party, Renamed renamed) {
        return party == null ? "" : party(party.entry(), party.name(), renamed);
    }

    static String party(String entry, String name, Renamed renamed) {
        return entry.isEmpty() ? name : renamed.entry(entry);
    }

    /** E.g. {@code from 2025-07 to 2025-09}. */
    static String time(@Nullable PartialDate from, @Nullable PartialDate to) {
        return joined(" ", from == null ? "" : "from " + from, to == null ? "" : "to " + to);
    }

    /** With words before it, unless there is none. */
    static String after(String words, @Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "" : words + value;
    }
}
