package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.render.view.CorrectionsPage;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The list of all corrections. */
final class CorrectionIndexEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.lookup().corrections().isEmpty() ? Stream.empty() : Stream.of(() -> index(rendering));
    }

    private static OutputFile index(Rendering rendering) {
        Permalink at = Section.CORRECTIONS.permalink();
        String title = rendering.say("section.corrections");
        var page = new CorrectionsPage(
                new Frames(rendering).of(at, title, ""),
                title,
                rendering.lookup().corrections().stream()
                        .map(new Corrections(rendering, at)::of)
                        .toList());
        return rendering.file(at, "corrections.html", page);
    }
}
