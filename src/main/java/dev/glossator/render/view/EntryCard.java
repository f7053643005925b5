package dev.glossator.render.view;

/**
 * An entry in few words.
 *
 * @param anchor its place on this page, e.g. {@code _who-umerov}
 * @param kind e.g. {@code person}
 * @param role the office held on the page's date, with its body; empty if none
 * @param later offices that begin after that date, with their bodies; empty if none
 * @param part what they do in this article; empty if not given
 * @param summary the first paragraph of the entry in plain words
 */
public record EntryCard(
        String anchor, String href, String name, String kind, String role, String later, String part, String summary) {}
