package dev.glossator.model;

/**
 * A place in a text that quotes somebody.
 *
 * @param words as they are quoted, without markup
 */
public record QuotationUse(Quotation quotation, Permalink page, String title, String words) {}
