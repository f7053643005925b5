package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.model.Entry;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Page;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.model.Site;
import dev.glossator.model.Source;
import dev.glossator.render.view.SitemapPage;
import dev.glossator.render.view.SitemapPage.SitemapLine;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The list of pages for search engines (sitemaps.org protocol 0.9). It has full addresses, so it needs the site's. */
final class SitemapEmitter implements Emitter {
    private static final Permalink PERMALINK = new Permalink("sitemap.xml");

    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return rendering.site().settings().baseUrl().isEmpty() ? Stream.empty() : Stream.of(() -> sitemap(rendering));
    }

    private static OutputFile sitemap(Rendering rendering) {
        Site site = rendering.site();
        String base = site.settings().baseUrl();
        Stream<SitemapLine> articles = site.articles().stream()
                .map(article -> new SitemapLine(base + article.permalink().path(), changed(article)));
        Stream<SitemapLine> others = Stream.of(
                        Stream.of(Permalink.HOME),
                        Sections.withContent(site).stream().map(Section::permalink),
                        site.pages().stream().map(Page::permalink),
                        site.entries().stream().map(Entry::permalink),
                        site.sources().stream().map(Source::permalink),
                        site.claims().stream().map(Claim::permalink))
                .flatMap(permalinks -> permalinks)
                .distinct()
                .map(permalink -> new SitemapLine(base + permalink.path(), ""));
        List<SitemapLine> lines = Stream.concat(articles, others).toList();
        return rendering.file(PERMALINK, "sitemap.xml", new SitemapPage(lines));
    }

    /** A W3C date, which may be a month or a year; empty if none is known. */
    private static String changed(Article article) {
        PartialDate day = article.changed();
        return day == null ? "" : day.toString();
    }
}
