package dev.glossator.render.view;

import java.util.List;

/**
 * A source.
 *
 * @param type a word for what it is, e.g. {@code news article}; empty if unknown
 * @param languageName e.g. {@code Ukrainian}; empty if unknown
 * @param seen whole, excerpt or citation; empty if not said
 * @param state live, changed, gone or retracted; empty if not checked
 * @param details what more is known of it, in a fixed order
 * @param origins what it derives from; without a page of its own the address is empty
 * @param derived the sources that derive from it
 * @param lost the claims that rest on nothing but retracted sources, this one or one behind it among them
 * @param alone the claims that rest on it and on no other source that is independent of it
 * @param claims the others that rest on it
 * @param against claims that those on it contradict or answer
 * @param quotations what is quoted from it
 * @param events that rest on it, in the order of their dates
 * @param citation how to cite it
 * @param useCount how many places cite it
 */
public record SourcePage(
        Frame frame,
        SourceItem source,
        String id,
        String type,
        String languageName,
        String seen,
        String state,
        String archive,
        DateView accessed,
        String note,
        List<DetailView> details,
        List<LinkView> origins,
        List<LinkView> derived,
        List<ExcerptView> excerpts,
        LinkView index,
        List<LinkView> lost,
        List<ClaimView> alone,
        List<ClaimView> claims,
        List<ClaimView> against,
        List<QuotationView> quotations,
        List<EventView> events,
        List<UseView> uses,
        int useCount,
        CitationView citation) {
    /**
     * Something that is known of a source.
     *
     * @param name what it is, e.g. {@code Volume}
     * @param text empty if it is a date
     */
    public record DetailView(String name, String text, DateView date) {}

    /**
     * Words of the source.
     *
     * @param at the place in it; may be empty
     */
    public record ExcerptView(String at, List<String> paragraphs) {}
}
