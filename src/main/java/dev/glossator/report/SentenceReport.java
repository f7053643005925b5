package dev.glossator.report;

import dev.glossator.diagnostic.SentenceSurvey;
import dev.glossator.diagnostic.SentenceSurvey.Bare;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the sentences of each article rest on, for people, as plain lines. */
public final class SentenceReport {
    private SentenceReport() {}

    /** One part for each article: the shares, and below them the sentences that rest on nothing; each line ended by {@code \n}. */
    public static String of(List<SentenceSurvey> surveys) {
        return surveys.stream().map(SentenceReport::part).collect(Collectors.joining());
    }

    private static String part(SentenceSurvey survey) {
        var part = new StringBuilder(Visible.text(survey.file()) + ": " + shares(survey) + "\n");
        for (Bare bare : survey.bare()) {
            part.append(String.format(
                    Locale.ROOT,
                    "  %d:%d: bare: %s\n",
                    bare.span().line(),
                    bare.span().column(),
                    Visible.text(bare.words())));
        }
        return part.toString();
    }

    private static String shares(SentenceSurvey survey) {
        int total = survey.total();
        String words = total == 1 ? "1 sentence" : total + " sentences";
        return survey.counts().entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .map(share -> share(share.getKey(), share.getValue(), total))
                .collect(Collectors.joining(", ", words + (total == 0 ? "" : ": "), ""));
    }

    private static String share(String kind, int count, int total) {
        return count + " " + kind + String.format(Locale.ROOT, " (%.0f %%)", 100.0 * count / total);
    }
}
