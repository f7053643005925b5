package dev.glossator.render;

import dev.glossator.model.Body;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Page;
import dev.glossator.model.Permalink;
import dev.glossator.model.Settings;
import dev.glossator.model.Site;
import dev.glossator.render.view.Frame;
import dev.glossator.render.view.PlainPage;
import dev.glossator.render.view.PlainPage.SectionLine;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The plain pages, and the home page also where no file describes it. */
final class PageEmitter implements Emitter {
    private static final Permalink ABOUT = Permalink.page("about");

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        Stream<Supplier<OutputFile>> written = rendering.site().pages().stream().map(page -> of(page, rendering));
        return hasHome(rendering.site()) ? written : Stream.concat(written, Stream.of(() -> home(rendering)));
    }

    static PageFile of(Page page, Rendering rendering) {
        return new PageFile(page.permalink(), page, () -> written(page, rendering));
    }

    private static boolean hasHome(Site site) {
        return site.pages().stream().anyMatch(page -> page.permalink().equals(Permalink.HOME));
    }

    private static OutputFile written(Page page, Rendering rendering) {
        boolean isHome = page.permalink().equals(Permalink.HOME);
        String title = isHome ? rendering.settings().title() : page.title();
        Frame frame = new Frames(rendering).of(page, title, description(page, rendering));
        return file(page.permalink(), frame, page.title(), page.body(), rendering);
    }

    private static OutputFile home(Rendering rendering) {
        Settings settings = rendering.settings();
        Frame frame = new Frames(rendering).of(Permalink.HOME, settings.title(), settings.description());
        return file(Permalink.HOME, frame, settings.title(), Body.EMPTY, rendering);
    }

    private static String description(Page page, Rendering rendering) {
        boolean isHome = page.permalink().equals(Permalink.HOME);
        return page.summary().isEmpty() && isHome ? rendering.settings().description() : page.summary();
    }

    private static OutputFile file(Permalink at, Frame frame, String title, Body body, Rendering rendering) {
        boolean isHome = at.equals(Permalink.HOME);
        var page = new PlainPage(
                isHome ? frame.withLinkedData(new LinkedData(rendering).ofSite()) : frame,
                title,
                new Texts(rendering).of(body, at),
                isHome,
                at.equals(ABOUT) ? rendering.settings().revision() : "",
                isHome ? ArticleIndexEmitter.lines(at, rendering) : List.of(),
                isHome ? sections(at, rendering) : List.of());
        return rendering.file(at, "page.html", page);
    }

    private static List<SectionLine> sections(Permalink at, Rendering rendering) {
        return Sections.withContent(rendering.site()).stream()
                .map(section -> new SectionLine(
                        at.hrefOf(section.permalink()),
                        section.id(),
                        rendering.say("section." + section.id()),
                        Sections.count(section, rendering.site())))
                .toList();
    }
}
