package dev.glossator.cli;

import dev.glossator.model.Article;
import dev.glossator.model.Provenance;
import dev.glossator.model.Provenance.Bare;
import dev.glossator.model.Provenance.Kind;
import dev.glossator.model.Site;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the sentences of each article rest on, as text. */
final class CoverageTable {
    private CoverageTable() {}

    /** One part for each article, by file: the shares, and below them the sentences that rest on nothing. */
    static String of(Site site) {
        return site.articles().stream()
                .sorted(Comparator.comparing(article -> article.span().file()))
                .map(article -> part(article, site.provenanceOf(article)))
                .collect(Collectors.joining());
    }

    private static String part(Article article, Provenance provenance) {
        var part = new StringBuilder(article.span().file() + ": " + shares(provenance) + "\n");
        for (Bare bare : provenance.bare()) {
            part.append(String.format(
                    Locale.ROOT,
                    "  %d:%d: bare: %s\n",
                    bare.span().line(),
                    bare.span().column(),
                    bare.words()));
        }
        return part.toString();
    }

    private static String shares(Provenance provenance) {
        int total = provenance.total();
        String words = total == 1 ? "1 sentence" : total + " sentences";
        return provenance.inOrder().entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .map(share -> share(share.getKey(), share.getValue(), total))
                .collect(Collectors.joining(", ", words + (total == 0 ? "" : ": "), ""));
    }

    private static String share(Kind kind, int count, int total) {
        return count + " " + kind.name().toLowerCase(Locale.ROOT)
                + String.format(Locale.ROOT, " (%.0f %%)", 100.0 * count / total);
    }
}
