package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2025-12, 2025-12-01, 2025-12-31",
        "2025-02, 2025-02-01, 2025-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2000-02-29, 2000-02-29, 2000-02-29",
        "0987-06-05, 0987-06-05, 0987-06-05"
    })
    void aDateMeansItsFirstToItsLastDayAndIsPrintedAsWritten(String written, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(written).orElseThrow();

        assertEquals(first, date.first());
        assertEquals(last, date.last());
        assertEquals(written, date.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-13",
                "2025-00",
                "2025-12-00",
                "2025-12-32",
                "2025-02-29",
                "2025-02-30",
                "1900-02-29",
                "2025-06-31",
                "2025-1",
                "2025-12-3",
                "25-12-03",
                "12025",
                "2025-12-03 ",
                "2025/12/03",
                "03.12.2025",
                "2025-12-",
                "-2025",
                "٢٠٢٥",
                "2025-12-03T10:00"
            })
    void whatIsNoDayMonthOrYearIsNone(String written) {
        assertEquals(Optional.empty(), PartialDate.parse(written));
    }

    @Test
    void aDayWithoutAMonthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2025, 0, 3));
    }

    @Test
    void aDayOfTheCalendarIsOne() {
        assertEquals("2024-02-29", PartialDate.of(LocalDate.of(2024, 2, 29)).toString());
    }
}
