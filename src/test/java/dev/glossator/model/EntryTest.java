package dev.glossator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Entry.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {
    @ParameterizedTest
    @CsvSource({
        "2025-07-18, , 2025-07-17, false",
        "2025-07-18, , 2025-07-18, true",
        "2025-07-18, , 2030-01-01, true",
        ", 2025-07-18, 1990-01-01, true",
        ", 2025-07-18, 2025-07-18, true",
        ", 2025-07-18, 2025-07-19, false",
        ", , 2025-07-18, true",
        "2023-09, 2025-07, 2023-08-31, false",
        "2023-09, 2025-07, 2023-09-01, true",
        "2023-09, 2025-07, 2025-07-31, true",
        "2023-09, 2025-07, 2025-08-01, false",
        "2024, 2024, 2024-02-29, true",
        "2024, 2024, 2025-01-01, false"
    })
    void aRoleIsHeldFromItsFirstToItsLastDay(@Nullable String from, @Nullable String to, LocalDate day, boolean held) {
        assertEquals(held, role("Secretary", from, to).heldOn(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09, 2025-07, 2025-07, true",
        "2023-09, 2025-07, 2025, true",
        "2023-09, 2025-07, 2025-08, false",
        "2023-09-05, 2025-07, 2023-09-04, false",
        "2023-09-05, 2025-07, 2023-09, true",
        ",, 2025, true"
    })
    void aRoleIsHeldInAMonthOrAYearIfItIsHeldOnOneOfItsDays(
            @Nullable String from, @Nullable String to, String when, boolean held) {
        assertEquals(
                held, role("Secretary", from, to).heldIn(PartialDate.parse(when).orElseThrow()));
    }

    @Test
    void severalRolesMayBeHeldOnOneDay() {
        Role secretary = role("Secretary", "2025", null);
        Role minister = role("Minister", "2023", "2024");
        Role host = role("Host", null, null);
        Entry stad = entry(List.of(secretary, minister, host));

        assertEquals(List.of(secretary, host), stad.rolesOn(LocalDate.of(2025, 3, 1)));
        assertEquals(List.of(secretary, host), stad.openRoles());
    }

    @Test
    void itsPageIsNamedAfterIt() {
        Entry stad = entry(List.of());

        assertEquals("Ane Stad", stad.title());
        assertEquals(new Permalink("glossary/stad/"), stad.permalink());
    }

    private static Role role(String title, @Nullable String from, @Nullable String to) {
        return new Role(
                title,
                List.of(),
                "",
                "",
                date(from),
                date(to),
                List.of(),
                "",
                Span.startOf("content/glossary/stad.md"));
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null ? null : PartialDate.parse(written).orElseThrow();
    }

    private static Entry entry(List<Role> roles) {
        return new Entry(
                "stad",
                EntryKind.PERSON,
                "Ane Stad",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                roles,
                List.of(),
                "",
                Map.of(),
                "",
                "",
                List.of(),
                List.of(),
                Body.EMPTY,
                Span.startOf("content/glossary/stad.md"));
    }
}
