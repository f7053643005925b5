package dev.glossator.render.view;

import java.util.List;

/**
 * What stands after words that state a claim.
 *
 * @param status its word, e.g. {@code disputed}
 * @param label the status with the party, e.g. {@code Disputed by ISW}
 * @param href the claim's own page
 * @param corrected whether its text replaces wrong wording in circulation
 * @param others the claims that stand against it or answer it, in words
 */
public record MarkView(String status, String label, String href, boolean corrected, List<LinkView> others) {}
