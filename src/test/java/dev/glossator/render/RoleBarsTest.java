package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Span;
import dev.glossator.language.Words;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.PartialDate;
import dev.glossator.render.view.RoleBarsView;
import dev.glossator.render.view.RoleBarsView.BarView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleBarsTest {
    @Test
    void eachRoleHasABarOnOneAxisOfWholeYears() {
        RoleBarsView bars = bars("2023/2023", "2024/2024");

        assertEquals(List.of("0.0% 2023", "49.9% 2024"), years(bars));
        assertEquals(List.of(new BarView("0.0%", "49.9%", "", ""), new BarView("49.9%", "50.1%", "", "")), bars.bars());
    }

    @Test
    void aDateWithoutADayCountsFromItsFirstToItsLast() {
        assertEquals(
                new BarView("16.1%", "8.5%", "", ""),
                bars("2025-03/2025-03", "2025/2025").of(0));
    }

    /** Not even today is its end. */
    @Test
    void whatHasNoKnownEndIsOpenAtTheEdge() {
        assertEquals(
                new BarView("46.9%", "47.1%", "94.0%", ""),
                bars("2023/2023", "2024/").of(1));
    }

    @Test
    void whatHasNoKnownBeginningIsOpenThere() {
        assertEquals(
                new BarView("52.1%", "0.8%", "", "52.1%"),
                bars("/2023", "2024/2024").of(0));
    }

    @Test
    void aDayAtTheEdgeCanBeSeen() {
        RoleBarsView bars = bars("2000-01-01/2000-01-01", "2025-12-31/2025-12-31", "2025-12-31/", "/2000-01-01");

        assertEquals(
                List.of(
                        new BarView("6.0%", "0.8%", "", ""),
                        new BarView("93.2%", "0.8%", "", ""),
                        new BarView("93.2%", "0.8%", "94.0%", ""),
                        new BarView("5.2%", "0.8%", "", "5.2%")),
                bars.bars());
    }

    @Test
    void aRoleWithoutDatesHasNone() {
        assertEquals(BarView.NONE, bars("2023/2023", "2024/2024", "/").of(2));
    }

    @Test
    void manyYearsAreNotAllNumbered() {
        RoleBarsView bars = bars("1987/1990", "2001/2025");

        assertEquals(List.of("1987", "1994", "2001", "2008", "2015"), yearNumbers(bars));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023/2024", "2023/2024 /", "2023/2024 2023/2024", "2023/ 2023/ 2023/"})
    void aPictureThatWouldSayNothingIsLeftOut(String roles) {
        assertEquals(List.of(), years(bars(roles.isEmpty() ? new String[0] : roles.split(" ", -1))));
    }

    private static RoleBarsView bars(String... roles) {
        return RoleBars.of(Stream.of(roles).map(RoleBarsTest::role).toList(), Words.of("en"));
    }

    private static Role role(String dates) {
        String[] ends = dates.split("/", -1);
        return new Role(
                "Secretary",
                List.of(),
                "",
                "",
                PartialDate.parse(ends[0]).orElse(null),
                PartialDate.parse(ends[1]).orElse(null),
                List.of(),
                "",
                new Span("a.md", 1, 1, 1, 1));
    }

    private static List<String> years(RoleBarsView bars) {
        return bars.years().stream()
                .map(year -> year.left() + " " + year.year())
                .toList();
    }

    private static List<String> yearNumbers(RoleBarsView bars) {
        return bars.years().stream().map(year -> year.year()).toList();
    }
}
