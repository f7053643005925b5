package dev.glossator.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what a writer may have meant by a name that nobody has. Safe for use by several threads. */
public final class NearestNames {
    private final NavigableMap<Integer, List<Known>> byLength = new TreeMap<>();

    private NearestNames(Collection<String> known) {
        for (String name : known) {
            String plain = plain(name);
            byLength.computeIfAbsent(plain.length(), length -> new ArrayList<>())
                    .add(new Known(name, plain));
        }
    }

    /** Names to look among, made ready once for many look-ups. */
    public static NearestNames among(Collection<String> known) {
        return new NearestNames(known);
    }

    /** As {@link #nearest(String)}, for a single look-up among a few names. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        return among(known).nearest(typed);
    }

    /**
     * The known name that looks most like the typed one, without regard to case and to hyphens or spaces.
     *
     * <p>It differs by three slips at most, in no more than a third of the longer name, and by one slip from a typed name of less than four
     * characters. Of several it is the first in the order of UTF-16 units.
     */
    public Optional<String> nearest(String typed) {
        String wanted = plain(typed);
        return near(wanted.length())
                .map(known -> new Candidate(known.name, distance(wanted, known.plain)))
                .filter(candidate -> candidate.distance <= EditDistance.MOST)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** Names of other lengths differ by more slips than count. */
    private Stream<Known> near(int length) {
        return byLength.subMap(length - EditDistance.MOST, true, length + EditDistance.MOST, true).values().stream()
                .flatMap(List::stream);
    }

    private record Known(String name, String plain) {}

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
