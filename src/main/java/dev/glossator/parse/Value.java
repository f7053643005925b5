package dev.glossator.parse;

import dev.glossator.diagnostic.Span;
import java.util.List;

/** A value of YAML with its place, before anything is known of what it should be. */
sealed interface Value {
    Span span();

    /** What it is, for messages: {@code text}, {@code empty text}, {@code a list}, {@code a mapping}, {@code nothing}. */
    String form();

    /**
     * Words.
     *
     * @param plain whether they stand without quotes
     */
    record Scalar(String text, boolean plain, Span span) implements Value {
        boolean isEmpty() {
            return plain && text.isEmpty();
        }

        @Override
        public String form() {
            return isEmpty() ? "nothing" : text.isBlank() ? "empty text" : "text";
        }
    }

    record Sequence(List<Value> items, Span span) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String form() {
            return "a list";
        }
    }

    /**
     * Keys with values.
     *
     * @param inBraces whether it is written on one line, between braces
     */
    record Mapping(List<Pair> pairs, boolean inBraces, Span span) implements Value {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        @Override
        public String form() {
            return "a mapping";
        }
    }

    record Pair(String key, Span keySpan, Value value) {}
}
