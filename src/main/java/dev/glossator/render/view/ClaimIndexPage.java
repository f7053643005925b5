package dev.glossator.render.view;

import java.util.List;

/**
 * The ledger of all claims.
 *
 * @param totals how many claims have each status, in words
 * @param downloads the same as data
 */
public record ClaimIndexPage(
        Frame frame,
        String title,
        List<ClaimView> claims,
        List<String> totals,
        FilterView filter,
        List<LinkView> downloads) {}
