package dev.glossator.render.view;

/**
 * The addresses of the site's sign in its forms.
 *
 * @param drawing for browsers that take SVG
 * @param picture for those that do not
 * @param touch for the home screen of a telephone
 * @param manifest which lists more of them for other systems; empty on a page that is opened from disk, where it cannot be fetched
 */
public record IconsView(String drawing, String picture, String touch, String manifest) {}
