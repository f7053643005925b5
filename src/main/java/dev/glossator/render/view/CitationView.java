package dev.glossator.render.view;

/**
 * How a source is cited elsewhere.
 *
 * @param plain one line of text
 * @param bibtex an entry of biblatex
 * @param csl an array of CSL-JSON with one item
 */
public record CitationView(String plain, String bibtex, String csl) {}
