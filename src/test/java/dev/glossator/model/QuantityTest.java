package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Quantity.Precision;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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
        "exactly 90 billion-euros, exactly 90000000000 eur, true",
        "exactly 90 billion-euros, exactly 90400 million-eur, true",
        "exactly 90 billion-euros, exactly 91 billion-eur, false",
        "about 90 billion-euros, exactly 94 billion-eur, true",
        "exactly 19 thousand, exactly 19400, true",
        "exactly 3 thousand-km2, exactly 1158 sq-mi, true",
        "exactly 3 thousand-km2, exactly 1500 sq-mi, false",
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
        "exactly 1 billion-euros, 2025-11, exactly 1 eur, 2025-11, true",
        "exactly 1 billion-euros, 2025-11, exactly 1 dollars, 2025-11, false",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exactly 45, exactly 55 | true",
                "exactly 45, exactly 54 | true",
                "exactly 45, exactly 53 | false",
                "exactly 45.2, exactly 54.8 | true",
                "exactly 45.2, exactly 54.6 | false",
                "exactly 33, exactly 33, exactly 33 | true",
                "exactly 45, exactly 30, exactly 20 | false",
                "exactly 60, exactly 60 | false",
                "about 45, exactly 53 | true",
                "exactly 60, at-least 30 | true",
                "exactly 60, more-than 42 | false",
                "exactly 60, at-most 50 | true",
                "exactly 40 | false"
            })
    void partsAddUpWithinTheirDigits(String parts, boolean whole) {
        List<Quantity> quantities = Stream.of(parts.split(", "))
                .map(part -> quantity(part + " percent", null))
                .toList();

        assertEquals(whole, Quantity.mayAddUp(quantities, BigDecimal.valueOf(100)));
    }

    private static Quantity quantity(String written, @Nullable String during) {
        List<String> parts = List.of(written.split(" "));
        return new Quantity(
                new BigDecimal(parts.get(1)),
                Precision.of(parts.get(0)),
                parts.size() > 2 ? parts.get(2) : "",
                "size",
                "",
                during == null ? null : EventDate.parse(during).orElseThrow(),
                Span.startOf("content/claims/talks.yaml"));
    }
}
