package dev.glossator.render.view;

import java.util.List;

/**
 * A source in a page's list of sources.
 *
 * @param number its number on this page, from 1; 0 in lists without numbers
 * @param anchor its place on this page, e.g. {@code s-isw-1202}
 * @param href its own page
 * @param supplied whether the title is ours; then it stands in square brackets
 * @param authors joined by commas; may be empty
 * @param publisher may be empty: shown as unknown
 * @param publisherHref the entry of that name; may be empty
 * @param container the newspaper, journal or book that it stands in; may be empty
 * @param issued its words may be empty: shown as unknown
 * @param tier primary, secondary or derived; may be empty
 * @param retracted in words, that it does not stand; empty if it does
 * @param url may be empty
 * @param uses where this page cites it, in the order of the text; the text is a letter
 */
public record SourceItem(
        int number,
        String anchor,
        String href,
        String title,
        boolean supplied,
        String authors,
        String publisher,
        String publisherHref,
        String container,
        DateView issued,
        String tier,
        String retracted,
        String url,
        String language,
        List<LinkView> uses) {}
