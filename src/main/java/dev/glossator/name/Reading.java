package dev.glossator.name;

import java.util.List;

/**
 * What one pass over a text found.
 *
 * @param names from left to right, none inside another
 * @param lookalikes from left to right, none inside a name
 */
public record Reading(List<Found> names, List<Lookalike> lookalikes) {
    public Reading {
        names = List.copyOf(names);
        lookalikes = List.copyOf(lookalikes);
    }
}
