package dev.glossator.parse;

import dev.glossator.model.EventDate;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Pair;
import dev.glossator.parse.Value.Scalar;
import dev.glossator.parse.Value.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dates as CSL-JSON 1.0.2 writes them: {@code {date-parts: [[2025, 12, 3]]}} with two inner lists for an interval, or {@code literal},
 * {@code raw} or {@code edtf} with a date as we write it; each with {@code circa} or without.
 */
final class CslDate {
    private static final int INTERVAL = 2;
    private static final Set<String> AS_TEXT = Set.of("literal", "raw", "edtf");
    private static final Set<String> YES = Set.of("true", "1");
    private static final Set<String> NO = Set.of("false", "0");

    private CslDate() {}

    /** The first part of a date that is not read, e.g. {@code season}. */
    static Optional<Pair> unreadPart(Mapping mapping) {
        return mapping.pairs().stream().filter(pair -> !isRead(pair.key())).findFirst();
    }

    /** Empty if it is no date, or if it says two. */
    static Optional<EventDate> read(Mapping mapping) {
        List<Optional<EventDate>> said = mapping.pairs().stream()
                .filter(pair -> !pair.key().equals("circa"))
                .map(CslDate::date)
                .distinct()
                .toList();
        Optional<String> circa = circa(mapping);
        if (said.size() != 1 || !(circa.isEmpty() || YES.contains(circa.get()) || NO.contains(circa.get()))) {
            return Optional.empty();
        }
        return circa.filter(YES::contains).isPresent()
                ? said.get(0).map(date -> new EventDate(date.start(), date.end(), true))
                : said.get(0);
    }

    private static boolean isRead(String key) {
        return key.equals("date-parts") || key.equals("circa") || AS_TEXT.contains(key);
    }

    private static Optional<EventDate> date(Pair pair) {
        if (pair.value() instanceof Scalar scalar) {
            return AS_TEXT.contains(pair.key()) ? EventDate.parse(scalar.text()) : Optional.empty();
        }
        return pair.key().equals("date-parts") && pair.value() instanceof Sequence dates
                ? parts(dates)
                : Optional.empty();
    }

    private static Optional<EventDate> parts(Sequence dates) {
        List<String> written = dates.items().stream().map(CslDate::iso).toList();
        return written.isEmpty() || written.size() > INTERVAL
                ? Optional.empty()
                : EventDate.parse(String.join("/", written));
    }

    /** As ISO 8601; a text that is no date if a part is no number. */
    private static String iso(Value parts) {
        return parts instanceof Sequence numbers
                ? numbers.items().stream().map(CslDate::part).collect(Collectors.joining("-"))
                : "";
    }

    private static String part(Value part) {
        String digits = part instanceof Scalar scalar ? scalar.text() : "";
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static Optional<String> circa(Mapping mapping) {
        return mapping.pairs().stream()
                .filter(pair -> pair.key().equals("circa"))
                .map(pair -> pair.value() instanceof Scalar scalar ? scalar.text() : "")
                .findFirst();
    }
}
