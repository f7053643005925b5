package dev.glossator.render.view;

import java.util.List;

/**
 * Something that happened.
 *
 * @param anchor its place on this page, e.g. {@code e-first-talks}; empty where it stands there before
 * @param actors who took part; without a page of its own the address is empty
 * @param place where: one or none
 * @param sources what it rests on
 * @param note what a reader should know; may be empty
 * @param later in words, that it is of a day after the last one that the articles tell of; else empty
 * @param articles those that list it; empty in an article
 * @param traits what it can be filtered by, on the timeline; elsewhere empty
 */
public record EventView(
        String anchor,
        DateView date,
        String what,
        List<LinkView> actors,
        List<LinkView> place,
        List<LinkView> sources,
        String note,
        String later,
        List<LinkView> articles,
        List<TraitView> traits) {}
