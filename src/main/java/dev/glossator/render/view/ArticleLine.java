package dev.glossator.render.view;

/** An article in a list. */
public record ArticleLine(
        String href, String title, String summary, DateView published, DateView asOf, int sources, boolean draft) {}
