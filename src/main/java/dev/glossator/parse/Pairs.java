package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.parse.Value.Pair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pairs of one mapping. Of a key that stands twice the first value is kept, and the second is reported. */
final class Pairs {
    private final Map<String, Pair> byKey = new LinkedHashMap<>();
    private final Reporter reporter;

    Pairs(Reporter reporter) {
        this.reporter = reporter;
    }

    void add(Pair pair) {
        Pair earlier = byKey.putIfAbsent(pair.key(), pair);
        if (earlier != null) {
            reporter.report(Diagnostic.of(Rule.DUPLICATE_KEY, pair.keySpan(), "`" + pair.key() + "` stands here twice")
                    .help("keep one of the two")
                    .related("the first one is here", earlier.keySpan()));
        }
    }

    List<Pair> list() {
        return List.copyOf(byKey.values());
    }
}
