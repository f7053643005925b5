package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Site;
import dev.glossator.model.Source;
import dev.glossator.render.schema.DataSchema;
import dev.glossator.render.view.LinkView;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The claims, events and sources of a site as data, for other programs: claims and events as JSON with all there is and its JSON Schema,
 * and as tables in CSV; sources in the two forms that reference managers read.
 */
final class DataEmitter implements Emitter {
    private static final String CLAIMS = "claims";
    private static final String EVENTS = "events";
    private static final Permalink CSL = new Permalink("data/sources.json");
    private static final Permalink BIBTEX = new Permalink("data/sources.bib");

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        Site site = rendering.site();
        Stream<Supplier<OutputFile>> claims = site.claims().isEmpty() ? Stream.empty() : claims(rendering);
        Stream<Supplier<OutputFile>> events = site.events().isEmpty() ? Stream.empty() : events(rendering);
        Stream<Supplier<OutputFile>> sources = site.sources().isEmpty() ? Stream.empty() : sources(site.sources());
        return Stream.of(claims, events, sources).flatMap(files -> files);
    }

    private static Stream<Supplier<OutputFile>> claims(Rendering rendering) {
        return Stream.of(
                () -> new OutputFile.Made(json(CLAIMS), new ClaimData(rendering).json()),
                () -> new OutputFile.Made(csv(CLAIMS), new ClaimData(rendering).csv()),
                () -> new OutputFile.Made(schema(CLAIMS), DataSchema.claims()));
    }

    private static Stream<Supplier<OutputFile>> events(Rendering rendering) {
        return Stream.of(
                () -> new OutputFile.Made(json(EVENTS), new EventData(rendering).json()),
                () -> new OutputFile.Made(csv(EVENTS), new EventData(rendering).csv()),
                () -> new OutputFile.Made(schema(EVENTS), DataSchema.events()));
    }

    private static Stream<Supplier<OutputFile>> sources(List<Source> sources) {
        return Stream.of(
                () -> new OutputFile.Made(CSL, CslWriter.write(sources) + "\n"),
                () -> new OutputFile.Made(BIBTEX, BibtexWriter.write(sources)));
    }

    static List<LinkView> claimDownloads(Permalink page) {
        return downloads(page, CLAIMS);
    }

    static List<LinkView> eventDownloads(Permalink page) {
        return downloads(page, EVENTS);
    }

    static List<LinkView> sourceDownloads(Permalink page) {
        return List.of(LinkView.of(page.hrefOf(BIBTEX), "BibTeX"), LinkView.of(page.hrefOf(CSL), "CSL-JSON"));
    }

    private static List<LinkView> downloads(Permalink page, String name) {
        return List.of(LinkView.of(page.hrefOf(csv(name)), "CSV"), LinkView.of(page.hrefOf(json(name)), "JSON"));
    }

    private static Permalink json(String name) {
        return new Permalink("data/" + name + ".json");
    }

    private static Permalink schema(String name) {
        return new Permalink("data/" + name + ".schema.json");
    }

    private static Permalink csv(String name) {
        return new Permalink("data/" + name + ".csv");
    }
}
