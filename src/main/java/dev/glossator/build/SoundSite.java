package dev.glossator.build;

import dev.glossator.check.SiteCheck;
import dev.glossator.check.Suppressions;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Severity;
import dev.glossator.link.KeptLinks;
import dev.glossator.link.LinkOptions;
import dev.glossator.link.Linker;
import dev.glossator.model.Document;
import dev.glossator.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a site without errors in files some of which have some: a file with an error counts as it was when it had none, a file that others
 * need and that is gone counts as if it were there, and what had errors from the first is left out. So the rest of the site goes on.
 */
final class SoundSite {
    /** Each round takes something back or leaves something out; a site that is still not sound then waits for its writer. */
    private static final int MOST_ROUNDS = 6;

    private final KeptLinks links;
    private final LinkOptions options;
    private Map<String, Document> lastGood = Map.of();

    SoundSite(KeptLinks links, LinkOptions options) {
        this.links = links;
        this.options = options;
    }

    /**
     * What was found.
     *
     * @param first the site of the files as they are
     * @param found what is wrong in them
     * @param sound a site without errors, if one was found
     * @param isWhole whether nothing is left out of that
     */
    record Result(Site first, List<Diagnostic> found, Optional<Site> sound, boolean isWhole) {}

    /** One attempt. */
    private record Round(Site site, List<Diagnostic> found) {}

    Result of(KeptDocuments.State state) {
        var choice = new Choice(state, lastGood);
        choice.hold(faulty(state.found()));
        Round first = round(choice, state.found());
        List<Diagnostic> told = choice.told(first.found());
        Round last = first;
        boolean isSound = choice.accepts(faulty(last.found()));
        for (int i = 1; i < MOST_ROUNDS && !isSound; i++) {
            last = round(choice, List.of());
            isSound = choice.accepts(faulty(last.found()));
        }
        if (isSound) {
            lastGood = choice.good();
        }
        return new Result(first.site(), told, isSound ? Optional.of(last.site()) : Optional.empty(), choice.isWhole());
    }

    private static Set<String> faulty(List<Diagnostic> found) {
        return found.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(one -> one.span().file())
                .collect(Collectors.toSet());
    }

    private Round round(Choice choice, List<Diagnostic> known) {
        List<Document> documents = choice.documents();
        var reporter = new Reporter();
        known.forEach(reporter::report);
        Site site = Linker.link(documents, choice.assets(), options, links, reporter);
        SiteCheck.check(site, reporter);
        return new Round(site, Suppressions.apply(reporter.sorted(), documents));
    }
}
