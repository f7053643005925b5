package dev.glossator.model;

import java.util.Map;
import java.util.Optional;

/**
 * What the unit of a record counts: {@code billion-euros} counts thousands of millions of {@code eur}.
 *
 * @param magnitude a power of ten
 * @param of a unit that can be converted, a currency, or a word of the writer's own; empty for plain numbers
 */
record Denomination(int magnitude, String of) {
    private static final Map<String, Integer> SCALES =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    static Denomination of(String unit) {
        int end = unit.indexOf('-');
        String first = end < 0 ? unit : unit.substring(0, end);
        if (!SCALES.containsKey(first)) {
            return new Denomination(0, plain(unit));
        }
        return new Denomination(SCALES.get(first), end < 0 ? "" : plain(unit.substring(end + 1)));
    }

    private static String plain(String unit) {
        return Currency.of(unit).map(Currency::word).orElse(unit);
    }

    /** The unit, if it can be converted to others. */
    Optional<Unit> unit() {
        return Unit.of(of);
    }

    /** Whether figures in one of them can be compared with figures in the other. */
    boolean isComparable(Denomination other) {
        return of.equals(other.of)
                || unit().flatMap(mine -> other.unit().filter(mine::measuresAs)).isPresent();
    }
}
