package dev.glossator.render.view;

import java.util.List;

/**
 * The page to search on.
 *
 * @param sections the indices, for a reader without script
 */
public record SearchPage(Frame frame, String title, List<LinkView> sections) {}
