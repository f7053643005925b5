package dev.glossator.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;

/**
 * A unit that can be converted to others of its kind. Factors are exact: the international yard and pound of 1959. A ton is missing because
 * it means 907, 1,000 or 1,016 kilograms.
 */
public enum Unit {
    PERCENT("percent", "%", Kind.SHARE, "1", "0"),
    SQUARE_KILOMETRE("km2", "km²", Kind.AREA, "1", "0"),
    SQUARE_MILE("sq-mi", "sq mi", Kind.AREA, "2.589988110336", "0"),
    HECTARE("ha", "ha", Kind.AREA, "0.01", "0"),
    ACRE("acres", "acres", Kind.AREA, "0.0040468564224", "0"),
    KILOMETRE("km", "km", Kind.LENGTH, "1", "0"),
    MILE("miles", "miles", Kind.LENGTH, "1.609344", "0"),
    METRE("m", "m", Kind.LENGTH, "0.001", "0"),
    FOOT("ft", "ft", Kind.LENGTH, "0.0003048", "0"),
    KILOGRAM("kg", "kg", Kind.MASS, "1", "0"),
    POUND("lb", "lb", Kind.MASS, "0.45359237", "0"),
    TONNE("t", "t", Kind.MASS, "1000", "0"),
    CELSIUS("celsius", "°C", Kind.TEMPERATURE, "1.8", "32"),
    FAHRENHEIT("fahrenheit", "°F", Kind.TEMPERATURE, "1", "0");

    private enum Kind {
        SHARE,
        AREA,
        LENGTH,
        MASS,
        TEMPERATURE
    }

    private final String word;
    private final String symbol;
    private final Kind kind;
    private final BigDecimal factor;
    private final BigDecimal offset;

    Unit(String word, String symbol, Kind kind, String factor, String offset) {
        this.word = word;
        this.symbol = symbol;
        this.kind = kind;
        this.factor = new BigDecimal(factor);
        this.offset = new BigDecimal(offset);
    }

    /** The unit that a writer's word means, e.g. {@code km2}; empty if it is none of these. */
    public static Optional<Unit> of(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
    }

    /** As a writer types it, e.g. {@code sq-mi}. */
    public String word() {
        return word;
    }

    /** As a reader sees it, e.g. {@code km²}. */
    public String symbol() {
        return symbol;
    }

    /** Whether a value in one of them can be given in the other. */
    public boolean measuresAs(Unit other) {
        return kind == other.kind;
    }

    /** A value of this unit in another of its kind, to 34 digits. */
    public BigDecimal convert(BigDecimal value, Unit other) {
        if (this == other) {
            return value;
        }
        return value.multiply(factor).add(offset).subtract(other.offset).divide(other.factor, MathContext.DECIMAL128);
    }
}
