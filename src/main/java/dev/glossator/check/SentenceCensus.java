package dev.glossator.check;

import dev.glossator.diagnostic.SentenceSurvey;
import dev.glossator.model.Article;
import dev.glossator.model.Provenance;
import dev.glossator.model.Site;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks through the sentences of a whole site: what those of each article rest on. */
public final class SentenceCensus {
    private SentenceCensus() {}

    /** One survey for each article, by file. */
    public static List<SentenceSurvey> of(Site site) {
        return site.articles().stream()
                .sorted(Comparator.comparing(article -> article.span().file()))
                .map(article -> survey(article, site.provenanceOf(article)))
                .toList();
    }

    private static SentenceSurvey survey(Article article, Provenance provenance) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        provenance.inOrder().forEach((kind, count) -> counts.put(kind.word(), count));
        List<SentenceSurvey.Bare> bare = provenance.bare().stream()
                .map(sentence -> new SentenceSurvey.Bare(sentence.words(), sentence.span()))
                .toList();
        return new SentenceSurvey(article.span().file(), counts, bare);
    }
}
