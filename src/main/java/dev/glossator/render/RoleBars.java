package dev.glossator.render;

import dev.glossator.language.Words;
import dev.glossator.model.Entry.Role;
import dev.glossator.model.PartialDate;
import dev.glossator.render.view.RoleBarsView;
import dev.glossator.render.view.RoleBarsView.BarView;
import dev.glossator.render.view.RoleBarsView.YearView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A picture of the roles of an entry on one axis of whole years. A date without a day counts from its first day to its last; what has no known
 * beginning or end goes to the edge, and is open there. Today does not come into it: a page would differ each day. Lengths are in
 * thousandths of the width.
 */
final class RoleBars {
    /** How many years of a narrow page have room for their numbers. */
    static final int MOST_YEARS = 6;

    private static final RoleBarsView NONE = new RoleBarsView(List.of(), List.of());
    private static final int WIDTH = 1000;
    private static final int NARROWEST = 8;

    /** What is kept free before or behind the years where the beginning or end of some role is not known. */
    private static final int OPEN = 60;

    private final int firstYear;
    private final int pastYear;
    private final int before;
    private final int behind;

    private RoleBars(List<Integer> years, boolean hasOpenBeginning, boolean hasOpenEnd) {
        this.firstYear = years.get(0);
        this.pastYear = years.get(years.size() - 1) + 1;
        this.before = hasOpenBeginning ? OPEN : 0;
        this.behind = hasOpenEnd ? OPEN : 0;
    }

    /** The picture; empty if fewer than two roles have dates, or if all bars would be alike. */
    static RoleBarsView of(List<Role> roles, Words words) {
        List<Integer> years = roles.stream()
                .flatMap(role -> Stream.of(role.from(), role.to()))
                .filter(Objects::nonNull)
                .map(PartialDate::year)
                .sorted()
                .toList();
        if (roles.stream().filter(RoleBars::isDated).count() < 2) {
            return NONE;
        }
        var bars = new RoleBars(
                years,
                roles.stream().anyMatch(role -> role.from() == null && role.to() != null),
                roles.stream().anyMatch(role -> role.from() != null && role.to() == null));
        List<BarView> views = roles.stream().map(bars::bar).toList();
        boolean differ = views.stream()
                        .filter(bar -> !bar.equals(BarView.NONE))
                        .distinct()
                        .count()
                > 1;
        return differ ? new RoleBarsView(bars.years(words), views) : NONE;
    }

    private static boolean isDated(Role role) {
        return role.from() != null || role.to() != null;
    }

    /** The last one has as much room for its number as the others. */
    private List<YearView> years(Words words) {
        int step = (pastYear - firstYear + MOST_YEARS - 1) / MOST_YEARS;
        List<YearView> years = new ArrayList<>();
        for (int year = firstYear; year + step <= pastYear; year += step) {
            var start = new PartialDate(year, 0, 0);
            years.add(new YearView(percent(placeOf(start.first().toEpochDay())), words.date(start)));
        }
        return years;
    }

    private BarView bar(Role role) {
        if (!isDated(role)) {
            return BarView.NONE;
        }
        int past = role.to() == null ? WIDTH - behind : placeOf(role.to().last().toEpochDay() + 1);
        int left = role.from() == null
                ? past - NARROWEST
                : Math.min(placeOf(role.from().first().toEpochDay()), WIDTH - behind - NARROWEST);
        return new BarView(
                percent(left),
                percent(Math.max(past - left, NARROWEST)),
                role.to() == null ? percent(past) : "",
                role.from() == null ? percent(left) : "");
    }

    private int placeOf(long day) {
        long first = new PartialDate(firstYear, 0, 0).first().toEpochDay();
        long past = new PartialDate(pastYear, 0, 0).first().toEpochDay();
        return before + (int) ((WIDTH - before - behind) * (day - first) / (past - first));
    }

    private static String percent(int thousandths) {
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }
}
