package dev.glossator.render.view;

/**
 * Who said some words.
 *
 * @param date its words are empty if not known
 * @param fidelity how near the words stand to what was said, in words; empty if they are as they were said
 */
public record AttributionView(LinkView by, DateView date, String fidelity) {}
