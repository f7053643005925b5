package dev.glossator.markdown;

import dev.glossator.model.CitationUse;
import dev.glossator.model.ClaimUse;
import dev.glossator.model.Permalink;
import dev.glossator.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one page counts while it is written: its sources, their uses, its notes, their calls, its tables and pictures. Not for several threads. */
public final class PageNumbers {
    private final Permalink page;
    private final Map<String, Integer> sources;
    private final Map<String, Integer> notes;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private int tables;
    private int pictures;

    /**
     * A page that nothing was written of yet.
     *
     * @param sources ids of the sources it cites, in the order of their numbers
     * @param notes labels of its notes, in the order of their numbers
     */
    public PageNumbers(Permalink page, List<String> sources, List<String> notes) {
        this.page = page;
        this.sources = numbered(sources);
        this.notes = numbered(notes);
    }

    private static Map<String, Integer> numbered(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
        return numbers;
    }

    public Permalink page() {
        return page;
    }

    /** From 1. */
    public int numberOfSource(String id) {
        return sources.getOrDefault(id, 0);
    }

    /** From 1. */
    public int numberOfNote(String label) {
        return notes.getOrDefault(label, 0);
    }

    /** Counts one more use of a source and gives its anchor. */
    public String nextUse(String id) {
        return CitationUse.anchor(Slug.ofKey(id), uses.merge(id, 1, Integer::sum));
    }

    /** Counts one more place that states a claim and gives its anchor. */
    public String nextClaim(String id) {
        return ClaimUse.anchor(id, claims.merge(id, 1, Integer::sum));
    }

    /** Counts one more call of a note and gives its anchor. */
    public String nextCall(String label) {
        return callAnchor(label, calls.merge(label, 1, Integer::sum));
    }

    /** Counts one more table and gives its number, from 1. */
    public int nextTable() {
        return ++tables;
    }

    /** Counts one more picture and gives its number, from 1. */
    public int nextPicture() {
        return ++pictures;
    }

    /** How often a note was called so far. */
    public int callsOf(String label) {
        return calls.getOrDefault(label, 0);
    }

    public String callAnchor(String label, int call) {
        String first = "nc-" + anchorPart(label);
        return call == 1 ? first : first + "--" + call;
    }

    public String noteAnchor(String label) {
        return "n-" + anchorPart(label);
    }

    /** Labels may hold anything; a number stands for those that are no id, with a hyphen that no id begins with. */
    private String anchorPart(String label) {
        return Slug.isId(label) ? label : "-" + numberOfNote(label);
    }
}
