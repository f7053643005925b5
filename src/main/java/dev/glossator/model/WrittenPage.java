package dev.glossator.model;

import dev.glossator.diagnostic.Span;

/** A page with a body of its own: article, glossary entry or plain page. */
public sealed interface WrittenPage permits Article, Entry, Page {
    String id();

    /** What it is called in lists and links. */
    String title();

    Permalink permalink();

    Body body();

    /** Which names in the text become links. */
    Autolink autolink();

    /** Where it is described first. */
    Span span();
}
