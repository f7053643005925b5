package dev.glossator.render;

import dev.glossator.model.OutputFile;
import dev.glossator.model.Redirect;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.RedirectPage;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What stands at the addresses that pages had before. */
final class RedirectEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().redirects().stream()
                .map(redirect -> () -> rendering.file(redirect.from(), "redirect.html", page(redirect, rendering)));
    }

    private static RedirectPage page(Redirect redirect, Rendering rendering) {
        return new RedirectPage(
                new Frames(rendering).of(redirect, rendering.say("redirect.title")),
                LinkView.of(redirect.from().hrefOf(redirect.to()), redirect.title()));
    }
}
