package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a claim gives.
 *
 * @param unit a word of the writer's own in the form of an id; empty for a plain number
 * @param measure what was measured, in a word of the writer's own; what has the same word and time is the same thing
 * @param during the time that it is about; {@code null} if not given
 */
public record Quantity(
        BigDecimal value,
        Precision is,
        String unit,
        String measure,
        @Nullable EventDate during,
        Span span) {
    /** Of the value: how far off a figure may be that is called about right. Such figures are rounded to one or two digits. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /** How a figure is meant. */
    public enum Precision {
        EXACTLY,
        ABOUT,
        MORE_THAN,
        AT_LEAST,
        AT_MOST;

        /** As it is typed, e.g. {@code more-than}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(Precision::word).toList();
        }

        /** The precision that one of the words names. */
        public static Precision of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether both are about the same thing: the same measure, units that can be compared, times that overlap or are both not given. */
    public boolean isAlike(Quantity other) {
        return measure.equals(other.measure) && isComparable(other) && isSameTime(other.during);
    }

    private boolean isComparable(Quantity other) {
        return unit.equals(other.unit)
                || (Unit.of(unit).isPresent()
                        && Unit.of(other.unit)
                                .filter(Unit.of(unit).get()::measuresAs)
                                .isPresent());
    }

    private boolean isSameTime(@Nullable EventDate time) {
        return during == null ? time == null : time != null && during.overlaps(time);
    }

    /** Whether two figures for one thing can both be right. */
    public boolean agreesWith(Quantity other) {
        boolean rounded = !unit.equals(other.unit) || is == other.is;
        Range mine = range(rounded);
        Range others = other.range(rounded).in(Unit.of(other.unit), Unit.of(unit));
        return mine.reaches(others) && others.reaches(mine);
    }

    /** What the figure may stand for; where that is asked for, all that rounds to it. */
    private Range range(boolean rounded) {
        BigDecimal slack = rounded ? halfDigit() : BigDecimal.ZERO;
        return switch (is) {
            case EXACTLY -> around(slack, !rounded);
            case ABOUT -> around(value.abs().multiply(ABOUT).max(halfDigit()), true);
            case MORE_THAN -> new Range(value.subtract(slack), null, false);
            case AT_LEAST -> new Range(value.subtract(slack), null, true);
            case AT_MOST -> new Range(null, value.add(slack), true);
        };
    }

    private Range around(BigDecimal distance, boolean closed) {
        return new Range(value.subtract(distance), value.add(distance), closed);
    }

    /** Half of the last digit as written: 0.5 for 701, 0.05 for 19.3. */
    private BigDecimal halfDigit() {
        return BigDecimal.valueOf(5, Math.max(value.scale(), 0) + 1);
    }

    /** As it is named in a message, e.g. {@code about 701 km2}. */
    @Override
    public String toString() {
        String words = is == Precision.EXACTLY ? "" : is.word().replace('-', ' ') + " ";
        return words + value.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
    }

    /**
     * Numbers from one to another.
     *
     * @param from {@code null} if it has no lower end
     * @param to {@code null} if it has no upper end
     * @param closed whether its ends belong to it
     */
    private record Range(
            @Nullable BigDecimal from, @Nullable BigDecimal to, boolean closed) {
        Range in(Optional<Unit> unit, Optional<Unit> other) {
            return unit.isEmpty() || other.isEmpty()
                    ? this
                    : new Range(
                            from == null ? null : unit.get().convert(from, other.get()),
                            to == null ? null : unit.get().convert(to, other.get()),
                            closed);
        }

        /** Whether this one goes as far as where the other begins. */
        boolean reaches(Range other) {
            if (to == null || other.from == null) {
                return true;
            }
            int order = to.compareTo(other.from);
            return order > 0 || (order == 0 && closed && other.closed);
        }
    }
}
