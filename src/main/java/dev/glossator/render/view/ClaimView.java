package dev.glossator.render.view;

import java.util.List;

/**
 * A claim as lists show it.
 *
 * @param anchor its place on this page, e.g. {@code c-talks-length}
 * @param href its own page
 * @param status its word, e.g. {@code disputed}
 * @param label the status with the party, e.g. {@code Disputed by ISW}
 * @param corrected whether its text replaces wrong wording in circulation
 * @param by who asserts it; without a page of its own the address is empty
 * @param date its words are empty if not known
 * @param later in words, that it is of a day after the last one that the page tells of; else empty
 * @param note what a reader should know; may be empty
 * @param basis what it rests on
 * @param counterparts the claims that it is never shown without, and why
 * @param furtherCounterparts how many more are on its page
 * @param articles those that list or state it, in the ledger; elsewhere empty
 * @param traits what it can be filtered by, in the ledger; elsewhere empty
 */
public record ClaimView(
        String anchor,
        String href,
        String text,
        String status,
        String label,
        boolean corrected,
        LinkView by,
        DateView date,
        String later,
        String note,
        List<BasisView> basis,
        List<CounterpartView> counterparts,
        int furtherCounterparts,
        List<LinkView> articles,
        List<TraitView> traits) {
    /**
     * Something that a claim rests on.
     *
     * @param source the source's page; both texts are empty for a sum
     * @param at the place in it; may be empty
     * @param tier how near it stands to the claim; may be empty
     * @param sum a calculation; empty for a source
     * @param retracted in words, that the source does not stand; empty if it does
     */
    public record BasisView(LinkView source, String at, String tier, String sum, String retracted) {}

    /**
     * Another claim.
     *
     * @param relation what this claim has to do with it, in words, e.g. {@code answered by}
     * @param claim its text and page
     * @param label its status with the party
     * @param later in words, that it is of a day after the last one that the page tells of; else empty
     */
    public record CounterpartView(
            String relation, LinkView claim, String status, String label, LinkView by, DateView date, String later) {}
}
