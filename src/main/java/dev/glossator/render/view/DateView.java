package dev.glossator.render.view;

/**
 * A date. Where a page has none, the words are empty.
 *
 * @param machine for {@code time datetime}; empty for an interval, which HTML cannot say
 * @param words in the site's language, e.g. {@code 4 December 2025}
 */
public record DateView(String machine, String words) {
    public static final DateView NONE = new DateView("", "");
}
