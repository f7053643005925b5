package dev.glossator.render.view;

import java.util.List;

/**
 * A picture of when roles were held: one axis for all, and on it a bar for each. Places and widths are shares of its width, e.g. {@code
 * 83.7%}.
 *
 * @param years where some of the years begin; empty if there is no picture
 * @param bars one for each role, in the same order
 */
public record RoleBarsView(List<YearView> years, List<BarView> bars) {
    /** The bar of the role with a number from 0. */
    public BarView of(int role) {
        return bars.isEmpty() ? BarView.NONE : bars.get(role);
    }

    /** The beginning of a year. */
    public record YearView(String left, String year) {}

    /**
     * How long a role was held.
     *
     * @param left where the known part begins; empty if the role has no date, and no bar
     * @param openFrom where a part begins whose end is not known; empty if the end is known
     * @param openUntil where a part ends whose beginning is not known; empty if the beginning is known
     */
    public record BarView(String left, String width, String openFrom, String openUntil) {
        /** Of a role without dates. */
        public static final BarView NONE = new BarView("", "", "", "");
    }
}
