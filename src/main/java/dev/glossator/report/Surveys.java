package dev.glossator.report;

import dev.glossator.diagnostic.NameSurvey;
import dev.glossator.diagnostic.SentenceSurvey;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for beside the findings.
 *
 * @param names empty if it was not asked for
 * @param sentences by article; empty if it was not asked for
 */
public record Surveys(Optional<NameSurvey> names, Optional<List<SentenceSurvey>> sentences) {
    public static final Surveys NONE = new Surveys(Optional.empty(), Optional.empty());

    public Surveys {
        sentences = sentences.map(List::copyOf);
    }

    public boolean isEmpty() {
        return names.isEmpty() && sentences.isEmpty();
    }

    /** All of it for people, as plain lines. */
    public String words() {
        return names.map(NameReport::of).orElse("")
                + sentences.map(SentenceReport::of).orElse("");
    }
}
