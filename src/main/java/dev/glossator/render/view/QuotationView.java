package dev.glossator.render.view;

import java.util.List;

/**
 * Something that was said, as lists show it.
 *
 * @param words as they are quoted
 * @param by who said it
 * @param date its words are empty if not known
 * @param fidelity how near the words stand to what was said, in words
 * @param pages where they are quoted
 */
public record QuotationView(String words, LinkView by, DateView date, String fidelity, List<LinkView> pages) {
    /** The same on other pages. */
    public QuotationView on(List<LinkView> others) {
        return new QuotationView(words, by, date, fidelity, others);
    }
}
