package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Source;
import dev.glossator.render.view.SourceIndexPage;
import dev.glossator.render.view.SourceIndexPage.SourceLine;
import dev.glossator.render.view.SourceIndexPage.TierView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The list of sources by tier. */
final class SourceIndexEmitter implements Emitter {
    private static final String NO_TIER = "none";

    /** In the order of the page. */
    private static final List<String> TIERS = List.of("primary", "secondary", "derived", NO_TIER);

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().sources().isEmpty() ? Stream.empty() : Stream.of(() -> index(rendering));
    }

    private static OutputFile index(Rendering rendering) {
        Permalink at = Section.SOURCES.permalink();
        String title = rendering.say("section.sources");
        Map<String, List<SourceLine>> lines = new HashMap<>();
        rendering.site().sources().stream()
                .sorted(byTitle(rendering))
                .forEach(source -> lines.computeIfAbsent(tierOf(source), tier -> new ArrayList<>())
                        .add(line(source, at, rendering)));
        List<TierView> tiers = TIERS.stream()
                .filter(lines::containsKey)
                .map(tier -> new TierView(tier, lines.getOrDefault(tier, List.of())))
                .toList();
        int count = rendering.site().sources().size();
        return rendering.file(
                at,
                "sources.html",
                new SourceIndexPage(
                        new Frames(rendering).of(at, title, ""), title, count, tiers, DataEmitter.sourceDownloads(at)));
    }

    private static SourceLine line(Source source, Permalink at, Rendering rendering) {
        return new SourceLine(
                new SourceItems(rendering).of(source, 0, at, List.of()),
                rendering.site().citationsOf(source.id()).size(),
                rendering.ledger().claimsOn(source.id()).size());
    }

    private static String tierOf(Source source) {
        return source.tier().isEmpty() ? NO_TIER : source.tier();
    }

    /** Brackets around a title of ours do not count. */
    private static Comparator<Source> byTitle(Rendering rendering) {
        return Comparator.comparing(
                        (Source source) ->
                                source.titleIsSupplied() ? source.title().substring(1) : source.title(),
                        rendering.alphabet().order())
                .thenComparing(Source::id);
    }
}
