package dev.glossator.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.model.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {
    private static final TitleWords ENGLISH = TitleWords.of("en").orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 4);

    @Test
    void onlyEnglishIsKnown() {
        assertTrue(TitleWords.of("en-GB").isPresent());
        assertEquals(Optional.empty(), TitleWords.of("nb"));
        assertEquals(Optional.empty(), TitleWords.of("enm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "They met on 3 May 2025.| 2025-05-03",
                "They met on May 3, 2025.| 2025-05-03",
                "They met on May 3 2025.| 2025-05-03",
                "They met in May 2025.| 2025-05",
                "They met on 2025-05-03.| 2025-05-03",
                "They met in 2025-05.| 2025-05",
                "They met in 2025.| 2025",
                "They met in May.| 2025-05",
                "They met on 4 December.| 2025-12-04",
                "They met on 5 December.| 2024-12-05",
                "They met in December.| 2025-12",
                "They met from May to July 2025.| 2025-05 2025-07",
                "They met between 2023 and 2024.| 2023 2024",
                "They met on 2–3 December 2025.| 2025-12-03",
                "They met on 31 June 2025.| none",
                "They may meet.| none",
                "It cost 2025.50 or 12,025 or 20,251.| none",
                "Room 2025-131 and A-2025 are free.| none"
            })
    void datesAreFoundInAText(String text, String dates) {
        List<PartialDate> expected = dates == null
                ? List.of()
                : Arrays.stream(dates.split(" "))
                        .map(date -> PartialDate.parse(date).orElseThrow())
                        .toList();

        assertEquals(expected, ENGLISH.datesIn(text, TODAY));
    }
}
