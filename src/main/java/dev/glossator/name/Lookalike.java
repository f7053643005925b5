package dev.glossator.name;

import java.util.List;

/**
 * A word that is no name, but looks like one.
 *
 * @param start as in {@link Found}
 * @param end as in {@link Found}
 * @param names what it looks like: one name of each entry, by entry
 */
public record Lookalike(int start, int end, List<Spelling> names) {
    public Lookalike {
        names = List.copyOf(names);
    }
}
