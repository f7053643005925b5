package dev.glossator.render.view;

import java.util.List;

/**
 * Claims that stand against one another.
 *
 * @param claims the first ones, without their counterparts, which stand beside them
 * @param further how many more there are
 */
public record DisputeView(List<ClaimView> claims, int further) {}
