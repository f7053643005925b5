package dev.glossator.parse;

import dev.glossator.model.EventDate;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Pair;
import dev.glossator.parse.Value.Scalar;
import dev.glossator.parse.Value.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Dates as CSL-JSON 1.0 writes them: {@code {date-parts: [[2025, 12, 3]]}}, with two inner lists for an interval. */
final class DateParts {
    private static final int INTERVAL = 2;

    private DateParts() {}

    /** Empty if it is none. */
    static Optional<EventDate> read(Value value) {
        if (!(value instanceof Mapping mapping) || mapping.pairs().size() != 1) {
            return Optional.empty();
        }
        Pair pair = mapping.pairs().get(0);
        if (!pair.key().equals("date-parts") || !(pair.value() instanceof Sequence dates)) {
            return Optional.empty();
        }
        List<String> written = dates.items().stream().map(DateParts::date).toList();
        return written.isEmpty() || written.size() > INTERVAL
                ? Optional.empty()
                : EventDate.parse(String.join("/", written));
    }

    /** As ISO 8601; a text that is no date if a part is no number. */
    private static String date(Value parts) {
        return parts instanceof Sequence numbers
                ? numbers.items().stream().map(DateParts::part).collect(Collectors.joining("-"))
                : "";
    }

    private static String part(Value part) {
        String digits = part instanceof Scalar scalar ? scalar.text() : "";
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
