package dev.glossator.render.view;

import java.util.List;

/**
 * Something that we changed in an article.
 *
 * @param anchor its place on the article's page
 * @param href that place, from this page
 * @param kind in words, e.g. {@code Correction}
 * @param article the article's page
 * @param claims those that it changed
 */
public record CorrectionView(
        String anchor, String href, DateView date, String kind, String what, LinkView article, List<LinkView> claims) {}
