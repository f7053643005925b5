package dev.glossator.history;

import dev.glossator.diagnostic.Change.Subject;
import dev.glossator.diagnostic.Span;
import java.util.List;

/**
 * A thing with all that is said of it.
 *
 * @param id as it is now
 * @param label what it is called
 */
record Described(Subject of, String id, String label, Span span, List<Fact> facts) {
    Described {
        facts = List.copyOf(facts);
    }

    Key key() {
        return new Key(of, id);
    }

    /** What tells things apart. */
    record Key(Subject of, String id) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int kind = of.compareTo(other.of);
            return kind != 0 ? kind : id.compareTo(other.id);
        }
    }
}
