package dev.glossator.render.view;

import java.util.List;

/**
 * What an entry has to do with others.
 *
 * @param stated its own relations, then those of others to it
 * @param company others that often stand in the same articles, where few relations are stated
 * @param graph a picture of both; it has no nodes if there is too little to see
 */
public record RelationsView(List<RelationView> stated, List<CompanionView> company, GraphView graph) {
    /**
     * What one entry has to do with another. The one whose page it is has no address.
     *
     * @param subject who lists the relation
     * @param words e.g. {@code negotiates with}
     * @param object the other one; no address either if it has no page
     * @param held from when to when; its words are empty if neither is known
     * @param articles how many articles have both
     * @param sources what it rests on
     */
    public record RelationView(
            LinkView subject,
            String words,
            LinkView object,
            DateView held,
            int articles,
            String note,
            List<LinkView> sources) {}

    /**
     * Another entry of which no relation is stated.
     *
     * @param articles how many articles have both
     */
    public record CompanionView(LinkView entry, int articles) {}
}
