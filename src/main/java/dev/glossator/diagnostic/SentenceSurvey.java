package dev.glossator.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sentences of one article rest on: no findings, since a sentence may rest on nothing, but what an editor may want to look at.
 *
 * @param file the file of the article
 * @param counts how many sentences rest on what, e.g. {@code cited}; in a fixed order, those without any too
 * @param bare the sentences that rest on nothing and look as if they should, in the order of the text
 */
public record SentenceSurvey(String file, Map<String, Integer> counts, List<Bare> bare) {
    public SentenceSurvey {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        bare = List.copyOf(bare);
    }

    /** How many sentences there are. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A sentence that should rest on something. */
    public record Bare(String words, Span span) {}
}
