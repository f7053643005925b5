package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Entry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries that often stand in the same articles as one, whether or not anything is known of how they are related. */
final class Company {
    /** One article in common is chance. */
    private static final int LEAST_SHARED = 2;

    /** Only the newest articles of an entry are looked at, so that one that all of them have costs no more than others. */
    private static final int MOST_ARTICLES = 40;

    /** What an article with more entries than that has says nothing of two of them. */
    private static final int MOST_ENTRIES = 100;

    private final Naming naming;
    private final Lookup lookup;

    /** Another entry, and in how many articles both stand. */
    record Companion(Entry entry, int articles) {}

    /**
     * An entry that may be a companion.
     *
     * @param shared in how many articles both stand
     * @param all in how many it stands
     */
    private record Candidate(String entry, int shared, int all) {
        static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingInt(Candidate::shared)
                .reversed()
                .thenComparingInt(Candidate::all)
                .thenComparing(Candidate::entry);
    }

    /** Whose company is asked for; see {@link #of(Entry, Set, int)}. */
    record Question(String entry, Set<String> besides, int most) {}

    Company(Naming naming, Lookup lookup) {
        this.naming = naming;
        this.lookup = lookup;
    }

    /**
     * The companions of an entry: those with most articles in common, of these the ones that stand in fewest others, then by id.
     *
     * @param besides ids of entries that are left out
     * @param most how many there are at most
     */
    List<Companion> of(Entry entry, Set<String> besides, int most) {
        return of(new Question(entry.id(), Set.copyOf(besides), most));
    }

    List<Companion> of(Question question) {
        return Reads.noteAlone(Part.COMPANY, question, () -> answer(question));
    }

    private List<Companion> answer(Question question) {
        Set<String> left = new HashSet<>(question.besides());
        left.add(question.entry());
        return countShared(question.entry()).entrySet().stream()
                .filter(shared -> shared.getValue() >= LEAST_SHARED && !left.contains(shared.getKey()))
                .map(shared -> new Candidate(
                        shared.getKey(),
                        shared.getValue(),
                        naming.articlesWith(shared.getKey()).size()))
                .sorted(Candidate.NEAREST_FIRST)
                .flatMap(one -> lookup.entry(one.entry()).map(entry -> new Companion(entry, one.shared())).stream())
                .limit(question.most())
                .toList();
    }

    private Map<String, Integer> countShared(String entry) {
        Map<String, Integer> shared = new HashMap<>();
        for (Article article :
                naming.articlesWith(entry).stream().limit(MOST_ARTICLES).toList()) {
            Set<String> others = naming.entriesOf(article);
            if (others.size() <= MOST_ENTRIES) {
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared;
    }
}
