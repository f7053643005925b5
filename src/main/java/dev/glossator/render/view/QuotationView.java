package dev.glossator.render.view;

/**
 * Something that was said, as lists show it.
 *
 * @param words as they are quoted
 * @param by who said it
 * @param date its words are empty if not known
 * @param fidelity how near the words stand to what was said, in words
 * @param page where they are quoted
 */
public record QuotationView(String words, LinkView by, DateView date, String fidelity, LinkView page) {}
