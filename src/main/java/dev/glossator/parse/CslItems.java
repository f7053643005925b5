package dev.glossator.parse;

import dev.glossator.model.Slug;
import dev.glossator.model.Target;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Pair;
import dev.glossator.parse.Value.Scalar;
import dev.glossator.parse.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items of CSL-JSON as records of sources. The two differ in two fields: {@code id} and {@code archive}. */
final class CslItems {
    private CslItems() {}

    /** A list of items; one item alone may stand without a list. */
    static Value records(Value value) {
        if (value instanceof Mapping item) {
            return new Sequence(List.of(record(item)), item.span());
        }
        return value instanceof Sequence items
                ? new Sequence(
                        items.items().stream()
                                .map(item -> item instanceof Mapping mapping ? record(mapping) : item)
                                .toList(),
                        items.span())
                : value;
    }

    private static Mapping record(Mapping item) {
        Optional<Pair> key = pair(item, "citation-key").filter(CslItems::isKey);
        Optional<Pair> id = pair(item, "id");
        List<Pair> pairs = new ArrayList<>();
        if (id.isEmpty()) {
            key.map(CslItems::asId).ifPresent(pairs::add);
        }
        for (Pair pair : item.pairs()) {
            boolean isNoId = pair.key().equals("id") && !isKey(pair);
            pairs.add(isNoId ? key.map(CslItems::asId).orElse(pair) : named(pair, item));
        }
        return new Mapping(pairs, false, item.span());
    }

    private static Optional<Pair> pair(Mapping item, String key) {
        return item.pairs().stream().filter(pair -> pair.key().equals(key)).findFirst();
    }

    private static boolean isKey(Pair pair) {
        return pair.value() instanceof Scalar scalar && Slug.isKey(scalar.text());
    }

    private static Pair asId(Pair citationKey) {
        return new Pair("id", citationKey.keySpan(), citationKey.value());
    }

    /** CSL's archive is the name of one, ours the address of a copy. */
    private static Pair named(Pair pair, Mapping item) {
        boolean isName = pair.key().equals("archive")
                && pair.value() instanceof Scalar scalar
                && Target.External.of(scalar.text()).isEmpty()
                && pair(item, "archive-name").isEmpty();
        return isName ? new Pair("archive-name", pair.keySpan(), pair.value()) : pair;
    }
}
