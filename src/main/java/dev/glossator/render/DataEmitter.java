package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.render.schema.DataSchema;
import dev.glossator.render.view.LinkView;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The claims and events of a site as data, for other programs: each as JSON with all there is and its JSON Schema, and as a table in CSV. */
final class DataEmitter implements Emitter {
    private static final String CLAIMS = "claims";
    private static final String EVENTS = "events";

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return Stream.concat(
                rendering.site().claims().isEmpty() ? Stream.empty() : claims(rendering),
                rendering.site().events().isEmpty() ? Stream.empty() : events(rendering));
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

    static List<LinkView> claimDownloads(Permalink page) {
        return downloads(page, CLAIMS);
    }

    static List<LinkView> eventDownloads(Permalink page) {
        return downloads(page, EVENTS);
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
