package dev.glossator.render;

import dev.glossator.language.SharedLocale;
import dev.glossator.model.Article;
import dev.glossator.model.Page;
import dev.glossator.model.PagePicture;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import dev.glossator.model.Redirect;
import dev.glossator.model.Section;
import dev.glossator.model.Settings;
import dev.glossator.model.WrittenPage;
import dev.glossator.render.view.Frame;
import dev.glossator.render.view.IconsView;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.SharedView;
import dev.glossator.render.view.SharedView.ImageView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What surrounds every page: head, menu and foot, with addresses for that page. */
final class Frames {
    private final Rendering rendering;
    private final Settings settings;

    Frames(Rendering rendering) {
        this.rendering = rendering;
        this.settings = rendering.settings();
    }

    /** The frame of a page with addresses relative to it. */
    Frame of(Permalink page, String title, String description) {
        return frame(page, title, description, "", page::hrefOf);
    }

    /** The addresses of scripts on a page. */
    List<String> scripts(Permalink page, String... names) {
        return Stream.of(names)
                .map(name -> rendering.assets().href("assets/js/" + name + ".js", page::hrefOf))
                .toList();
    }

    /** The frame of a page that a writer wrote. */
    Frame of(WrittenPage page, String title, String description) {
        String edit = settings.editAddress(page.span().file());
        Frame frame = frame(page.permalink(), title, description, edit, page.permalink()::hrefOf);
        return page.image() == null ? frame : frame.withShared(frame.shared().withImage(image(page.image())));
    }

    /** Other sites fetch it from elsewhere, so without the site's address there is none. */
    private ImageView image(@Nullable PagePicture picture) {
        if (picture == null || picture.size() == null || settings.baseUrl().isEmpty()) {
            return ImageView.NONE;
        }
        return new ImageView(
                settings.baseUrl() + picture.target().href(Permalink.HOME),
                picture.size().width(),
                picture.size().height(),
                picture.alt());
    }

    /** The frame of an article. */
    Frame of(Article article) {
        Frame frame = of(article, article.title(), article.summary());
        return frame.withShared(frame.shared().ofArticle(day(article.published()), day(article.changed())));
    }

    private static String day(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    /** The frame of a page that leads on to another one. */
    Frame of(Redirect redirect, String title) {
        String base = settings.baseUrl();
        return of(redirect.from(), title, "")
                .withCanonical(base.isEmpty() ? "" : base + redirect.to().path());
    }

    /** The frame of the page that is shown at any address: its own addresses begin at the host. */
    Frame ofNotFound(Permalink page, String title) {
        return frame(page, title, "", "", this::absolute).withoutCanonical();
    }

    /** The address of a page from the host on, e.g. {@code /talks/glossary/}. */
    String absolute(Permalink target) {
        String base = settings.baseUrl();
        int host = base.indexOf("://");
        int path = host < 0 ? -1 : base.indexOf('/', host + "://".length());
        return (path < 0 ? "/" : base.substring(path)) + target.path();
    }

    private Frame frame(
            Permalink page, String title, String description, String edit, Function<Permalink, String> hrefs) {
        String base = settings.baseUrl();
        return new Frame(
                settings.language(),
                settings.title(),
                title,
                description,
                hrefs.apply(Permalink.HOME),
                List.of(rendering.assets().href("assets/css/site.css", hrefs)),
                rendering.assets().href("assets/js/header.js", hrefs),
                hrefs.apply(Section.SEARCH.permalink()),
                rendering.assets().href("assets/js/search-index.js", hrefs) + " "
                        + rendering.assets().href("assets/js/search.js", hrefs),
                List.of(),
                base.isEmpty() ? "" : base + page.path(),
                rendering.feeds().stream()
                        .map(feed -> feed.view(rendering, hrefs))
                        .toList(),
                settings.licence(),
                menu(page, hrefs),
                foot(page, hrefs),
                edit,
                settings.contact(),
                "",
                icons(hrefs),
                new SharedView("website", SharedLocale.of(settings.language()), "", "", image(settings.image())));
    }

    private IconsView icons(Function<Permalink, String> hrefs) {
        return new IconsView(
                icon("icon.svg", hrefs),
                icon("icon-32.png", hrefs),
                icon("icon-180.png", hrefs),
                rendering.isPortable() ? "" : icon("site.webmanifest", hrefs));
    }

    private String icon(String name, Function<Permalink, String> hrefs) {
        return rendering.assets().href("assets/img/" + name, hrefs);
    }

    private List<LinkView> menu(Permalink page, Function<Permalink, String> hrefs) {
        List<LinkView> menu = new ArrayList<>();
        if (settings.navigation().isEmpty()) {
            rendering
                    .sections()
                    .forEach(section ->
                            menu.add(link(section.permalink(), rendering.say("section." + section.id()), page, hrefs)));
        }
        settings.navigation()
                .forEach(item -> menu.add(link(
                        Section.named(item.to()).map(Section::permalink).orElse(Permalink.page(item.to())),
                        item.label(),
                        page,
                        hrefs)));
        return menu;
    }

    private List<LinkView> foot(Permalink page, Function<Permalink, String> hrefs) {
        return rendering.plainPages().stream()
                .filter(plain -> !plain.permalink().equals(Permalink.HOME))
                .map((Page plain) -> link(plain.permalink(), plain.title(), page, hrefs))
                .toList();
    }

    private static LinkView link(Permalink to, String text, Permalink page, Function<Permalink, String> hrefs) {
        return new LinkView(hrefs.apply(to), text, to.equals(page));
    }
}
