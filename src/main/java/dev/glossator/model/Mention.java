package dev.glossator.model;

/**
 * A place that names an entry.
 *
 * @param page the page it stands on
 * @param title that page's title
 */
public record Mention(String entry, Permalink page, String title, Sentence sentence) {}
