package dev.glossator.check;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Fidelity;
import dev.glossator.model.Quotation;
import dev.glossator.model.QuotationUse;
import dev.glossator.model.Site;
import dev.glossator.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds quotations against the words of their sources. */
final class QuotationCheck {
    private static final String MARKS = "\"'\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A\u2039\u203A";

    /** What the writer left out, and what stands in for it. */
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*]|\u2026|\\.\\.\\.");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, Source> sources;
    private final Reporter reporter;

    private QuotationCheck(Site site, Reporter reporter) {
        this.sources = site.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        this.reporter = reporter;
    }

    /** Reports paraphrases in quotation marks, and words that their source does not have, or of which that is not known. */
    static void check(Site site, Reporter reporter) {
        var check = new QuotationCheck(site, reporter);
        site.quotations().forEach(check::check);
    }

    private void check(QuotationUse use) {
        Quotation quotation = use.quotation();
        boolean ours = quotation.fidelity() == Fidelity.PARAPHRASED || quotation.fidelity() == Fidelity.RECONSTRUCTED;
        if (ours) {
            refuseMarks(use);
        } else if (!quotation.byUs()) {
            compare(use);
        }
    }

    private void refuseMarks(QuotationUse use) {
        if (isMarked(use.words())) {
            reporter.report(
                    Rule.MARKED_PARAPHRASE,
                    use.quotation().span(),
                    "quotation marks stand around words that are "
                            + use.quotation().fidelity().word(),
                    "take the marks away: nobody said these words");
        }
    }

    private static boolean isMarked(String words) {
        String plain = words.strip();
        return plain.length() > 1
                && MARKS.indexOf(plain.charAt(0)) >= 0
                && MARKS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }

    private void compare(QuotationUse use) {
        Quotation quotation = use.quotation();
        if (quotation.source() == null) {
            unchecked(quotation, "it names no source");
            return;
        }
        @Nullable Source source = sources.get(quotation.source().source());
        if (source == null) {
            return;
        }
        List<Source.Excerpt> excerpts = excerpts(source, quotation.at());
        if (excerpts.isEmpty()) {
            unchecked(quotation, "its source `" + source.id() + "` has no `excerpt`");
        } else if (excerpts.stream().noneMatch(excerpt -> holds(excerpt, use.words()))) {
            reporter.report(Diagnostic.of(
                            Rule.UNEQUAL_QUOTATION,
                            quotation.span(),
                            "these words do not stand in the `excerpt` of `" + source.id() + "`")
                    .help("quote them as they stand there, with `[…]` for what is left out, or mend the excerpt")
                    .related("the source is described here", source.span()));
        }
    }

    private void unchecked(Quotation quotation, String why) {
        reporter.report(
                Rule.UNCHECKED_QUOTATION,
                quotation.span(),
                "this quotation is not checked: " + why,
                "name a source whose `excerpt` has the words, as they were read");
    }

    /** Those for a place in the source, if some are. */
    private static List<Source.Excerpt> excerpts(Source source, String at) {
        List<Source.Excerpt> there = source.excerpts().stream()
                .filter(excerpt -> excerpt.at().equals(at))
                .toList();
        return there.isEmpty() ? source.excerpts() : there;
    }

    /** Whether words stand in an excerpt, in their order; signs between words and the size of letters do not count. */
    private static boolean holds(Source.Excerpt excerpt, String words) {
        String text = plain(String.join(" ", excerpt.paragraphs()));
        int from = 0;
        for (String piece :
                Arrays.stream(GAP.split(words)).map(QuotationCheck::plain).toList()) {
            int found = text.indexOf(piece, from);
            if (found < 0) {
                return false;
            }
            from = found + piece.length() - 1;
        }
        return true;
    }

    /** The words with one space before, between and after them. */
    private static String plain(String text) {
        return NO_WORD.matcher(" " + text.toLowerCase(Locale.ROOT) + " ").replaceAll(" ");
    }
}
