package dev.glossator.render.view;

/**
 * A link.
 *
 * @param current whether it leads to the page it stands on
 */
public record LinkView(String href, String text, boolean current) {
    public static LinkView of(String href, String text) {
        return new LinkView(href, text, false);
    }
}
