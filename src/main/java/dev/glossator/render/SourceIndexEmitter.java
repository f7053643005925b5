package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Source;
import dev.glossator.render.view.SourceIndexPage;
import dev.glossator.render.view.SourceIndexPage.SourceLine;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The list of sources. */
final class SourceIndexEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().sources().isEmpty() ? Stream.empty() : Stream.of(() -> index(rendering));
    }

    private static OutputFile index(Rendering rendering) {
        Permalink at = Section.SOURCES.permalink();
        var items = new SourceItems(rendering);
        String title = rendering.say("section.sources");
        List<SourceLine> lines = rendering.site().sources().stream()
                .sorted(byTitle(rendering))
                .map(source -> new SourceLine(
                        items.of(source, 0, at, List.of()),
                        rendering.site().citationsOf(source.id()).size()))
                .toList();
        return rendering.file(
                at,
                "sources.html",
                new SourceIndexPage(
                        new Frames(rendering).of(at, title, ""), title, lines, DataEmitter.sourceDownloads(at)));
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
