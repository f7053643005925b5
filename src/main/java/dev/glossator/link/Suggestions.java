package dev.glossator.link;

import dev.glossator.diagnostic.Span;
import dev.glossator.name.NearestNames;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What writers may have meant by names that nothing has. A look-up takes time, so each file gets a number of them and then none: who sees
 * fifty suggestions has other work than to read on, and a hostile file cannot keep the build busy. Safe for use by several threads.
 */
final class Suggestions {
    /** How many look-ups a file gets. */
    static final int MOST_IN_A_FILE = 50;

    private final Map<String, Integer> lookUps = new ConcurrentHashMap<>();

    /**
     * Suggestions among some names, which are asked for with the first look-up.
     *
     * @param names all of them, in any order
     */
    Among among(Supplier<? extends Collection<String>> names) {
        return new Among(names);
    }

    private boolean spend(Span place) {
        return lookUps.merge(place.file(), 1, Integer::sum) <= MOST_IN_A_FILE;
    }

    /** Suggestions of one kind. */
    final class Among {
        private final Supplier<? extends Collection<String>> names;
        private @Nullable NearestNames known;

        private Among(Supplier<? extends Collection<String>> names) {
            this.names = names;
        }

        /** The name nearest to the typed one; empty if none is near, or if the file has had its share. */
        Optional<String> nearest(String typed, Span place) {
            return spend(place) ? known().nearest(typed) : Optional.empty();
        }

        private synchronized NearestNames known() {
            if (known == null) {
                known = NearestNames.among(names.get());
            }
            return known;
        }
    }
}
