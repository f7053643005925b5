package dev.glossator.diagnostic;

import java.util.List;

/**
 * What a site's names look like as a whole: no findings, since nothing of it is wrong, but what an editor may want to look at.
 *
 * @param unlisted names that stand in the texts and have no entry, the most frequent first, then by name
 * @param unused entries that nothing uses, in the order of the site
 * @param surnames surnames of several people, by surname
 */
public record NameSurvey(List<Unlisted> unlisted, List<Unused> unused, List<Surname> surnames) {
    public NameSurvey {
        unlisted = List.copyOf(unlisted);
        unused = List.copyOf(unused);
        surnames = List.copyOf(surnames);
    }

    /**
     * A name without an entry.
     *
     * @param name as it is written first
     * @param times how often it stands on the site
     * @param pages on how many pages
     * @param first where it stands first
     */
    public record Unlisted(String name, int times, int pages, Span first) {}

    /**
     * An entry that nothing uses.
     *
     * @param entry its id
     * @param span where it is described first
     */
    public record Unused(String entry, Span span) {}

    /**
     * A surname of several people.
     *
     * @param bearers the ids of their entries, sorted
     * @param listedBy those of them that list the surname alone as a name, so that it links to them; sorted
     */
    public record Surname(String surname, List<String> bearers, List<String> listedBy) {
        public Surname {
            bearers = List.copyOf(bearers);
            listedBy = List.copyOf(listedBy);
        }
    }
}
