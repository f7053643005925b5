package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Article;
import dev.glossator.model.Article.Actor;
import dev.glossator.model.Autolink;
import dev.glossator.model.Entry;
import dev.glossator.model.EntryKind;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Source;
import dev.glossator.model.SourceReference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleParserTest {
    private static final String TALKS = "content/articles/talks.md";

    @Test
    void anActorListedTwiceIsReportedWithBothPlaces() {
        Parsed parsed = Parsed.article("actors: [stad, berg, {id: stad, part: host}]");

        assertEquals("3:27 listed-twice `stad` stands twice in `actors`\n", parsed.findings());
        assertEquals(10, parsed.found().get(0).related().get(0).span().column());
    }

    @Test
    void everyFieldHasItsValue() {
        Article article = Parsed.article("""
                        summary: Who met.
                        status: retired
                        published: 2025-12-04
                        as-of: 2025-12-03
                        review-by: 2026-01-15
                        autolink: all""").article();

        assertEquals("Talks", article.title());
        assertEquals("Who met.", article.summary());
        assertEquals(Article.Status.RETIRED, article.status());
        assertEquals(new PartialDate(2025, 12, 4), article.published());
        assertEquals(new PartialDate(2025, 12, 3), article.asOf());
        assertEquals(new PartialDate(2026, 1, 15), article.reviewBy());
        assertEquals(Autolink.ALL, article.autolink());
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        Article article = Parsed.article("").article();

        assertEquals("", article.summary());
        assertEquals(Article.Status.PUBLISHED, article.status());
        assertNull(article.published());
        assertNull(article.asOf());
        assertNull(article.reviewBy());
        assertNull(article.autolink());
    }

    @Test
    void itIsJudgedOnTheDayItWasPublished() {
        assertEquals(
                new PartialDate(2025, 12, 4),
                Parsed.article("published: 2025-12-04").article().asOf());
    }

    @Test
    void actorsKeepTheirOrderAndWhatTheyDo() {
        Article article = Parsed.article("actors: [stad, {id: berg, part: host of the talks}]")
                .article();

        assertEquals(
                List.of(
                        new Actor("stad", "", new Span(TALKS, 3, 10, 3, 14)),
                        new Actor("berg", "host of the talks", new Span(TALKS, 3, 21, 3, 25))),
                article.actors());
    }

    @Test
    void anActorWithAPartAloneIsDescribedElsewhere() {
        assertEquals(
                List.of(),
                Parsed.article("actors: [{id: stad, part: host}]").document().entries());
    }

    @Test
    void anActorMayBeDescribedInTheArticle() {
        Parsed parsed = Parsed.article("""
                actors:
                  - id: stad
                    part: host
                    kind: person
                    name: Ane Stad
                    aliases: [Stad]
                    summary: Led the talks.
                    sources: [{id: herald, title: The Herald}]""");

        Entry stad = parsed.document().entries().get(0);
        assertEquals("", parsed.findings());
        assertEquals("stad", stad.id());
        assertEquals(EntryKind.PERSON, stad.kind());
        assertEquals("Ane Stad", stad.name());
        assertEquals(List.of("Stad"), stad.aliases());
        assertEquals("Led the talks.", stad.summary());
        assertEquals(new Span(TALKS, 4, 9, 4, 13), stad.span());
        assertEquals("herald", parsed.source().id());
        assertEquals(
                List.of(new Actor("stad", "host", stad.span())),
                parsed.article().actors());
    }

    @Test
    void anActorThatIsDescribedInPartIsReported() {
        assertEquals(
                """
                3:15 missing-field an actor needs `kind`
                3:15 missing-field an actor needs `name`
                """,
                Parsed.article("actors: [{id: stad, summary: Led the talks.}]").findings());
    }

    @Test
    void aSourceIsListedByIdOrDescribed() {
        Parsed parsed = Parsed.article("sources: [post, {id: herald, title: The Herald}]");

        assertEquals(
                List.of(
                        new SourceReference("post", new Span(TALKS, 3, 11, 3, 15)),
                        new SourceReference("herald", new Span(TALKS, 3, 22, 3, 28))),
                parsed.article().sources());
        assertEquals(
                List.of("herald"),
                parsed.document().sources().stream().map(Source::id).toList());
    }

    @Test
    void whatItDescribesIsReadEvenIfItsTitleIsMissing() {
        Parsed parsed = Parsed.of(TALKS, """
                ---
                actors: [{id: stad, kind: person, name: Ane Stad}]
                sources: [{id: herald, title: The Herald}]
                ---
                """);

        assertEquals("2:1 missing-field an article needs `title`\n", parsed.findings());
        assertEquals(Optional.empty(), parsed.document().page());
        assertEquals(1, parsed.document().entries().size());
        assertEquals(1, parsed.document().sources().size());
    }
}
