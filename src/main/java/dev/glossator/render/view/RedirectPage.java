package dev.glossator.render.view;

/**
 * What a reader or a search engine finds at an address that a page had before.
 *
 * @param target the page as it is now
 */
public record RedirectPage(Frame frame, LinkView target) {}
