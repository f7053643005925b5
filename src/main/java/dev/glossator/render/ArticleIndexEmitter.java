package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Article.Status;
import dev.glossator.model.OutputFile;
import dev.glossator.model.Permalink;
import dev.glossator.model.Section;
import dev.glossator.render.view.ArticleIndexPage;
import dev.glossator.render.view.ArticleLine;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The list of articles. */
final class ArticleIndexEmitter implements Emitter {
    @Override
    public Stream<Supplier<OutputFile>> files(Rendering rendering) {
        return Sections.count(Section.ARTICLES, rendering.site()) == 0
                ? Stream.empty()
                : Stream.of(() -> index(rendering));
    }

    private static OutputFile index(Rendering rendering) {
        Permalink at = Section.ARTICLES.permalink();
        String title = rendering.say("section.articles");
        var page = new ArticleIndexPage(new Frames(rendering).of(at, title, ""), title, lines(at, rendering));
        return rendering.file(at, "articles.html", page);
    }

    /** A retired article stays at its address and leaves the lists. */
    static boolean isListed(Article article) {
        return article.status() != Status.RETIRED;
    }

    /** The articles as lists on a page show them. */
    static List<ArticleLine> lines(Permalink at, Rendering rendering) {
        var dates = rendering.dates();
        return rendering.site().articles().stream()
                .filter(ArticleIndexEmitter::isListed)
                .map(article -> new ArticleLine(
                        at.hrefOf(article.permalink()),
                        article.title(),
                        article.summary(),
                        dates.of(article.published()),
                        dates.of(article.asOf()),
                        rendering.lookup().countCitedOn(article.permalink()),
                        article.status() == Status.DRAFT))
                .toList();
    }
}
