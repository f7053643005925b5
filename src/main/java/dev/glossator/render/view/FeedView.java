package dev.glossator.render.view;

/**
 * A feed, as a page offers it.
 *
 * @param kind what is in it: {@code articles}, {@code corrections} or {@code claims}
 * @param atom the address of its Atom form
 * @param json the address of its JSON Feed form
 */
public record FeedView(String kind, String title, String atom, String json) {}
