package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a claim gives.
 *
 * @param unit a word of the writer's own in the form of an id; empty for a plain number
 * @param measure what was measured, in a word of the writer's own; what has the same word and time is the same thing
 * @param shareOf the whole of which it is a share, in a word of the writer's own; empty if it is none
 * @param during the time that it is about; {@code null} if not given
 */
public record Quantity(
        BigDecimal value,
        Precision is,
        String unit,
        String measure,
        String shareOf,
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

    /** Whether the units are the same, or can be converted to one another: {@code billion-euros} and {@code eur}. */
    public boolean isComparable(Quantity other) {
        return counts().isComparable(other.counts());
    }

    private Denomination counts() {
        return Denomination.of(unit);
    }

    private boolean isSameTime(@Nullable EventDate time) {
        return during == null ? time == null : time != null && during.overlaps(time);
    }

    /** Whether two figures for one thing can both be right. */
    public boolean agreesWith(Quantity other) {
        boolean rounded = !unit.equals(other.unit) || is == other.is;
        Range mine = range(rounded).times(counts().magnitude());
        Range others = other.range(rounded)
                .times(other.counts().magnitude())
                .in(other.counts().unit(), counts().unit());
        return mine.reaches(others) && others.reaches(mine);
    }

    /** Whether both may name one number, however they limit it: more than 19,000 and about 19 thousand. */
    public boolean isNear(Quantity other) {
        Range mine = near().times(counts().magnitude());
        Range others =
                other.near().times(other.counts().magnitude()).in(other.counts().unit(), counts().unit());
        return mine.reaches(others) && others.reaches(mine);
    }

    private Range near() {
        return around(is == Precision.ABOUT ? aboutRight() : halfDigit(), true);
    }

    /** Whether parts may add up to a whole, each of them rounded to its own digits. */
    public static boolean mayAddUp(List<Quantity> parts, BigDecimal whole) {
        Range sum = parts.stream()
                .map(part -> part.range(true))
                .reduce(new Range(BigDecimal.ZERO, BigDecimal.ZERO, true), Range::plus);
        var all = new Range(whole, whole, true);
        return sum.reaches(all) && all.reaches(sum);
    }

    /** What is counted, in a word of the writer's own or of a unit: {@code eur} for {@code billion-euros}; empty for a plain number. */
    public String counted() {
        return counts().of();
    }

    /** What the figure may stand for; where that is asked for, all that rounds to it. */
    private Range range(boolean rounded) {
        BigDecimal slack = rounded ? halfDigit() : BigDecimal.ZERO;
        return switch (is) {
            case EXACTLY -> around(slack, !rounded);
            case ABOUT -> around(aboutRight(), true);
            case MORE_THAN -> new Range(value.subtract(slack), null, false);
            case AT_LEAST -> new Range(value.subtract(slack), null, true);
            case AT_MOST -> new Range(null, value.add(slack), true);
        };
    }

    private BigDecimal aboutRight() {
        return value.abs().multiply(ABOUT).max(halfDigit());
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
        Range times(int magnitude) {
            return map(end -> end.scaleByPowerOfTen(magnitude));
        }

        Range in(Optional<Unit> unit, Optional<Unit> other) {
            return unit.isEmpty() || other.isEmpty()
                    ? this
                    : map(end -> unit.get().convert(end, other.get()));
        }

        private Range map(UnaryOperator<BigDecimal> change) {
            return new Range(from == null ? null : change.apply(from), to == null ? null : change.apply(to), closed);
        }

        Range plus(Range other) {
            return new Range(
                    from == null || other.from == null ? null : from.add(other.from),
                    to == null || other.to == null ? null : to.add(other.to),
                    closed || other.closed);
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
