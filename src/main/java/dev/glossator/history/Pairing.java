package dev.glossator.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds which facts of two states are one that changed. */
final class Pairing {
    private List<Fact> gone;
    private List<Fact> added;
    private final List<Changed> changed = new ArrayList<>();

    /** One fact before and after. */
    record Changed(Fact before, Fact after) {}

    private Pairing(List<Fact> before, List<Fact> after) {
        this.gone = before;
        this.added = after;
    }

    /** Facts that say the same are no change, wherever they stand; of the others those are one that have a key in common. */
    static Pairing of(List<Fact> before, List<Fact> after) {
        var pairing = new Pairing(before, after);
        pairing.unite(fact -> Optional.of(fact.meaning()), new ArrayList<>());
        int keys = before.stream().mapToInt(fact -> fact.keys().size()).max().orElse(0);
        for (int i = 0; i < keys; i++) {
            int number = i;
            pairing.unite(fact -> fact.keys().stream().skip(number).findFirst(), pairing.changed);
        }
        return pairing;
    }

    /** Takes away the facts of one field that have a key in common, in their order, and adds them to the pairs. */
    private void unite(Function<Fact, Optional<String>> key, List<Changed> pairs) {
        Map<String, Deque<Fact>> waiting = new HashMap<>();
        for (Fact fact : gone) {
            key.apply(fact)
                    .ifPresent(it -> waiting.computeIfAbsent(fact.what() + "\0" + it, any -> new ArrayDeque<>())
                            .add(fact));
        }
        Set<Fact> united = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Fact> left = new ArrayList<>();
        for (Fact fact : added) {
            Deque<Fact> earlier = key.apply(fact)
                    .map(it -> waiting.get(fact.what() + "\0" + it))
                    .orElseGet(ArrayDeque::new);
            if (earlier.isEmpty()) {
                left.add(fact);
            } else {
                united.add(earlier.peek());
                pairs.add(new Changed(earlier.remove(), fact));
            }
        }
        gone = gone.stream().filter(fact -> !united.contains(fact)).toList();
        added = left;
    }

    List<Changed> changed() {
        return changed;
    }

    List<Fact> gone() {
        return gone;
    }

    List<Fact> added() {
        return added;
    }
}
