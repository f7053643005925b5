package dev.glossator.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a writer may have meant by a name that nobody has. */
public final class NearestNames {
    private NearestNames() {}

    /**
     * The known name that looks most like the typed one, without regard to case and to hyphens or spaces.
     *
     * <p>It differs by three slips at most, in no more than a third of the longer name, and by one slip from a typed name of less than four
     * characters. Of several it is the first in the order of UTF-16 units.
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String wanted = plain(typed);
        return known.stream()
                .map(name -> new Candidate(name, distance(wanted, plain(name))))
                .filter(candidate -> candidate.distance <= EditDistance.MOST)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private record Candidate(String name, int distance) {}

    private static int distance(String typed, String known) {
        int third = Math.max(typed.length(), known.length()) / 3;
        int most = Math.min(third, typed.length() < 4 ? 1 : EditDistance.MOST);
        int distance = EditDistance.between(typed, known);
        return distance <= most ? distance : EditDistance.MOST + 1;
    }

    private static String plain(String name) {
        return String.join("", Tokenizer.fold(name))
                .replace(Token.HYPHEN, Token.SPACE)
                .toLowerCase(Locale.ROOT);
    }
}
