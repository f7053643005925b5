package dev.glossator.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what a word may be a slip of: the names of one word with the same {@link Skeleton}.
 *
 * <p>Words of longer names are no such names: a given name has many bearers, and a surname that is not listed alone would not link.
 */
public final class Lookalikes {
    static final Lookalikes NONE = new Lookalikes();

    /** In letters. Shorter words are too often alike by chance. */
    private static final int SHORTEST = 5;

    private final Map<String, List<Spelling>> namesBySkeleton = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private Lookalikes() {}

    /**
     * The names that words are held against.
     *
     * @param names what a word may be a slip of, the better of one entry's first; those of several words are passed over
     * @param right names whose words are never a slip, since they belong to somebody
     */
    public static Lookalikes of(Collection<Spelling> names, Collection<String> right) {
        var lookalikes = new Lookalikes();
        names.forEach(lookalikes::add);
        right.forEach(name -> lookalikes.known.addAll(Tokenizer.fold(name)));
        return lookalikes;
    }

    private void add(Spelling name) {
        List<String> tokens = Tokenizer.fold(name.text());
        String skeleton = tokens.size() == 1 && isCapitalised(tokens.get(0)) ? Skeleton.of(tokens.get(0)) : "";
        if (!skeleton.isEmpty()) {
            namesBySkeleton
                    .computeIfAbsent(skeleton, unused -> new ArrayList<>())
                    .add(name);
        }
    }

    /** For each entry with such a name the one nearest to a folded word, by entry. */
    List<Spelling> of(String word) {
        if (word.length() < SHORTEST || !isCapitalised(word)) {
            return List.of();
        }
        List<Spelling> names = namesBySkeleton.get(Skeleton.of(word));
        return names == null || known.contains(word) ? List.of() : nearest(word, names);
    }

    private static List<Spelling> nearest(String word, List<Spelling> names) {
        Comparator<Spelling> nearer = Comparator.comparingInt(name -> EditDistance.between(word, name.text()));
        var byEntry = new TreeMap<String, Spelling>();
        names.forEach(name ->
                byEntry.merge(name.entry(), name, (best, other) -> nearer.compare(best, other) <= 0 ? best : other));
        return List.copyOf(byEntry.values());
    }

    /** A word in capitals only is an abbreviation or a heading's style, and has another case than any name. */
    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.chars().anyMatch(Character::isLowerCase);
    }
}
