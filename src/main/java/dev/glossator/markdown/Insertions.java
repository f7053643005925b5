package dev.glossator.markdown;

import dev.glossator.model.Fenced;
import dev.glossator.model.Quotation;

/** What stands in a text although its writer did not type it: a few words of ours, and what records say. */
public interface Insertions {
    /**
     * How a claim is marked.
     *
     * @param status its word, e.g. {@code disputed}
     * @param html what stands after the marked words
     */
    record ClaimMark(String status, String html) {}

    /** The words of a key, e.g. {@code callout.note}, in the language of the page; not escaped. */
    String say(String key, Object... arguments);

    /** The words above a part of the text. */
    String titleOf(Fenced.Purpose purpose);

    /** How words are marked that state a claim. */
    ClaimMark claim(String id);

    /** Who said something, and when, as HTML. */
    String attribution(Quotation quotation);

    /** A claim in a block of its own, as HTML. */
    String claimBlock(Fenced.PrintedClaim claim);

    /** Events in their order, as HTML. */
    String timeline(Fenced.Timeline timeline);
}
