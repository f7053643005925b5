package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Article;
import dev.glossator.model.Article.Actor;
import dev.glossator.model.Body;
import dev.glossator.model.WrittenPage;
import dev.glossator.schema.Field;
import dev.glossator.schema.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An article from its front matter and body, with the entries, sources, claims and events that it describes beside itself. */
final class ArticleParser implements DocumentParser.PageKind {
    private static final Set<String> OF_THE_ARTICLE = Set.of("id", "part");

    private final SourceText source;
    private final Reporter reporter;
    private final Described described;

    /**
     * A parser for one file.
     *
     * @param described where goes what is described beside the article
     */
    ArticleParser(SourceText source, Reporter reporter, Described described) {
        this.source = source;
        this.reporter = reporter;
        this.described = described;
    }

    @Override
    public Optional<? extends WrittenPage> page(CheckedRecord record, Body body) {
        List<Actor> actors = actors(record);
        var listed = SourceParser.references(record, described);
        var claimed = new ClaimParser(reporter).references(record, described);
        var events = new EventParser(reporter).references(record, described);
        var corrections = CorrectionParser.corrections(record, reporter);
        if (!record.has("title")) {
            return Optional.empty();
        }
        return FileId.of(record, source, reporter)
                .map(id -> new Article(
                        id,
                        record.text("title"),
                        record.text("summary"),
                        Article.Status.valueOf(
                                record.choice("status", "published").toUpperCase(Locale.ROOT)),
                        record.date("published"),
                        record.has("as-of") ? record.date("as-of") : record.date("published"),
                        record.date("review-by"),
                        actors,
                        listed,
                        claimed,
                        events,
                        corrections,
                        SettingsParser.image(record),
                        SettingsParser.autolink(record),
                        FileId.former(record),
                        body,
                        FileId.span(record, source)));
    }

    private List<Actor> actors(CheckedRecord record) {
        List<Actor> actors = new ArrayList<>();
        for (CheckedRecord actor : record.records("actors")) {
            if (actor.has("id")) {
                actors.add(new Actor(actor.text("id"), actor.text("part"), actor.spanOf("id")));
                describe(actor);
            }
        }
        return actors;
    }

    /** An actor with more than an id and a part is described here, so it must be described in full. */
    private void describe(CheckedRecord actor) {
        if (OF_THE_ARTICLE.containsAll(actor.names())) {
            return;
        }
        for (String name : List.of("kind", "name")) {
            if (!actor.has(name)) {
                Field field = Fields.ENTRY.field(name).orElseThrow();
                new RecordCheck(reporter).missing(field, Fields.ACTOR, actor.spanOf("id"));
            }
        }
        described.entry(new EntryParser(source, reporter, described)
                .entry(actor.text("id"), actor, Body.EMPTY, actor.spanOf("id")));
    }
}
