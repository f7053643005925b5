package dev.glossator.render.view;

import java.util.List;

/**
 * An article that has to do with another one.
 *
 * @param claims how many claims both show
 * @param entries some of the entries that both name
 * @param further how many more both name
 */
public record RelatedView(LinkView article, int claims, List<LinkView> entries, int further) {}
