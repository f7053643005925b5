package dev.glossator.check;

import dev.glossator.check.Calculation.Result;
import dev.glossator.language.FigureWords;
import dev.glossator.language.FigureWords.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A calculation with what comes out of it: {@code 140 - 90 = 50}. */
final class Sum {
    /** Of the result: how far off it may be if it is called about right; as for the figures of claims. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /** Of the result: how far off 34 digits may be after some steps. */
    private static final BigDecimal NOTHING = new BigDecimal("1E-20");

    private final List<Result> sides;
    private final boolean approximate;
    private final FigureWords language;

    private Sum(List<Result> sides, boolean approximate, FigureWords language) {
        this.sides = List.copyOf(sides);
        this.approximate = approximate;
        this.language = language;
    }

    /** What is wrong in a sum, and what helps. */
    record Fault(String message, String help) {}

    /** The sum that a text is; empty if it has no result, or one of its sides is no calculation in one unit. */
    static Optional<Sum> read(String text, FigureWords language) {
        List<Result> sides = new ArrayList<>();
        String[] parts = text.split("[=≈]", -1);
        for (String part : parts) {
            Calculation.read(part, language).ifPresent(sides::add);
        }
        boolean readable = parts.length > 1
                && sides.size() == parts.length
                && unitsOf(sides).count() < 2;
        return readable ? Optional.of(new Sum(sides, text.indexOf('≈') >= 0, language)) : Optional.empty();
    }

    private static Stream<String> unitsOf(List<Result> sides) {
        return sides.stream()
                .flatMap(side -> side.figures().stream())
                .filter(figure -> !Calculation.isPercent(figure))
                .map(Figure::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct();
    }

    /** Where one side is not the other one, rounded to the digits that are written. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 1; i < sides.size(); i++) {
            boolean forward = sides.get(i).alone().isPresent();
            Result calculated = sides.get(forward ? i - 1 : i);
            Result result = sides.get(forward ? i : i - 1);
            if (!areEqual(calculated.plain(), result.plain(), slack(result, false))
                    && !areEqual(calculated.share(), result.share(), slack(result, true))
                    && !isScaled(calculated, result)) {
                faults.add(fault(calculated, result));
            }
        }
        return faults;
    }

    /** The scale that stands behind the result alone is that of all figures: {@code 140 - 90 = 50 billion euros}. */
    private boolean isScaled(Result calculated, Result result) {
        int magnitude = scaleOf(calculated, result);
        return magnitude > 0
                && areEqual(calculated.plain().scaleByPowerOfTen(magnitude), result.plain(), slack(result, false));
    }

    private static int scaleOf(Result calculated, Result result) {
        int magnitude = result.alone().map(Figure::magnitude).orElse(0);
        boolean isLarge = calculated.plain().abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(magnitude)) >= 0;
        return calculated.hasScale() || isLarge ? 0 : magnitude;
    }

    private boolean areEqual(BigDecimal one, BigDecimal other, BigDecimal digits) {
        BigDecimal near = one.abs().multiply(approximate ? ABOUT : NOTHING);
        return one.subtract(other).abs().compareTo(digits.max(near)) <= 0;
    }

    /** How far the result of a side may be off, as it is rounded. */
    private static BigDecimal slack(Result result, boolean share) {
        return result.alone()
                .map(figure -> {
                    BigDecimal half = figure.approximate()
                            ? figure.halfDigit().max(figure.value().abs().multiply(ABOUT))
                            : figure.halfDigit();
                    return share && Calculation.isPercent(figure) ? half.scaleByPowerOfTen(-2) : half;
                })
                .orElse(BigDecimal.ZERO);
    }

    private Fault fault(Result calculated, Result result) {
        if (result.alone().isEmpty()) {
            return new Fault(
                    "`" + calculated.written() + "` is not `" + result.written() + "`",
                    "mend the figure that is wrong");
        }
        Figure figure = result.alone().get();
        boolean share = Calculation.isPercent(figure) && !calculated.hasPercent();
        BigDecimal right = share
                ? calculated.share().scaleByPowerOfTen(2)
                : calculated.plain().scaleByPowerOfTen(scaleOf(calculated, result));
        int scale = figure.number().scale() - figure.magnitude();
        String written = language.write(right.setScale(scale, RoundingMode.HALF_UP), figure);
        return new Fault(
                "`" + calculated.written() + "` is `" + written + "`, not `" + result.written() + "`",
                "write `" + written + "` as the result, or mend the figure that is wrong");
    }
}
