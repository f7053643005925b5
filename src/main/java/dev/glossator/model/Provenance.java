package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the sentences of an article rest on.
 *
 * @param counts how many sentences rest on what; kinds without any are absent
 * @param bare the sentences that rest on nothing although they hold a digit, a name or a quotation mark, in the order of the text
 */
public record Provenance(Map<Kind, Integer> counts, List<Bare> bare) {
    public static final Provenance NONE = new Provenance(Map.of(), List.of());

    public Provenance {
        counts = Map.copyOf(counts);
        bare = List.copyOf(bare);
    }

    /** What a sentence rests on; a sentence that rests on several of them counts as the first. */
    public enum Kind {
        /** It states a claim, whose record says the rest. */
        CLAIM,
        /** It quotes somebody. */
        QUOTATION,
        /** A source is cited for it. */
        CITED,
        /** It is a transition or a judgement of the writer. */
        OWN,
        BARE;

        /** As it is named in pages and data, e.g. {@code cited}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A sentence that should rest on something. */
    public record Bare(String words, Span span) {}

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many sentences there are. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts by kind, in the order of the kinds. */
    public Map<Kind, Integer> inOrder() {
        Map<Kind, Integer> ordered = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            ordered.put(kind, count(kind));
        }
        return ordered;
    }
}
