package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Quantity.Precision;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "exactly 701, exactly 701, true",
        "exactly 701, exactly 700, false",
        "exactly 701, exactly 701.0, true",
        "exactly 701, exactly 701.4, true",
        "exactly 701, exactly 701.6, false",
        "exactly 19, exactly 19.3, true",
        "exactly 700, about 701, true",
        "exactly 666, about 701, true",
        "exactly 665, about 701, false",
        "about 600, about 700, false",
        "about 670, about 700, true",
        "exactly 5, about 5, true",
        "exactly 6, about 5, false",
        "exactly 701, more-than 700, true",
        "exactly 700, more-than 700, false",
        "exactly 700, at-least 700, true",
        "exactly 699, at-least 700, false",
        "exactly 700, at-most 700, true",
        "exactly 701, at-most 700, false",
        "more-than 700, at-most 700, false",
        "at-least 700, at-most 700, true",
        "more-than 700, at-least 900, true",
        "about 701, more-than 800, false",
        "exactly 701 km2, exactly 271 sq-mi, true",
        "exactly 701 km2, exactly 270 sq-mi, true",
        "exactly 701 km2, exactly 269 sq-mi, false",
        "about 701 km2, exactly 270 sq-mi, true",
        "at-least 271 sq-mi, exactly 701 km2, true",
        "exactly 1 km2, exactly 100 ha, true",
        "exactly 20 celsius, exactly 68 fahrenheit, true",
        "exactly 20 celsius, exactly 70 fahrenheit, false",
        "exactly -40 celsius, exactly -40 fahrenheit, true",
        "exactly 3 children, exactly 4 children, false"
    })
    void figuresAgreeIfBothCanBeRight(String one, String other, boolean agree) {
        assertEquals(agree, quantity(one, null).agreesWith(quantity(other, null)));
        assertEquals(agree, quantity(other, null).agreesWith(quantity(one, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 1 km2, 2025-11, exactly 1 sq-mi, 2025-11, true",
        "exactly 1 km2, 2025-11, exactly 1 km, 2025-11, false",
        "exactly 1 km2, 2025-11, exactly 1, 2025-11, false",
        "exactly 1 children, 2025-11, exactly 1 people, 2025-11, false",
        "exactly 1 children, 2025-11, exactly 1 children, 2025-11-30, true",
        "exactly 1 children, 2025-11, exactly 1 children, 2025-12, false",
        "exactly 1 children,, exactly 1 children, 2025-12, false",
        "exactly 1 children,, exactly 1 children,, true"
    })
    void figuresAreAlikeInUnitsOfOneKindAndTimesThatOverlap(
            String one, @Nullable String time, String other, @Nullable String otherTime, boolean alike) {
        assertEquals(alike, quantity(one, time).isAlike(quantity(other, otherTime)));
        assertEquals(alike, quantity(other, otherTime).isAlike(quantity(one, time)));
    }

    private static Quantity quantity(String written, @Nullable String during) {
        List<String> parts = List.of(written.split(" "));
        return new Quantity(
                new BigDecimal(parts.get(1)),
                Precision.of(parts.get(0)),
                parts.size() > 2 ? parts.get(2) : "",
                "size",
                during == null ? null : EventDate.parse(during).orElseThrow(),
                Span.startOf("content/claims/talks.yaml"));
    }
}
