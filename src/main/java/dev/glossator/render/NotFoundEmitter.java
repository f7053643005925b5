package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.NotFoundPage;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The page for addresses that have none. It is shown at those addresses, so its links begin at the host; a site that is opened from disk has
 * no host, and no such page.
 */
final class NotFoundEmitter implements Emitter {
    private static final Permalink PERMALINK = new Permalink("404.html");

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.isPortable() ? Stream.empty() : Stream.of(() -> page(rendering));
    }

    private static OutputFile page(Rendering rendering) {
        var frames = new Frames(rendering);
        List<LinkView> sections = Sections.withContent(rendering.site()).stream()
                .map(section ->
                        LinkView.of(frames.absolute(section.permalink()), rendering.say("section." + section.id())))
                .toList();
        return rendering.file(
                PERMALINK,
                "404.html",
                new NotFoundPage(frames.ofNotFound(PERMALINK, rendering.say("missing.title")), sections));
    }
}
