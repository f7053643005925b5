package dev.glossator.link;

import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.link.PageLinker.Surroundings;
import dev.glossator.model.Article;
import dev.glossator.model.Claim;
import dev.glossator.model.Event;
import dev.glossator.model.EventDate;
import dev.glossator.model.EventReference;
import dev.glossator.model.Fenced;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Source;
import dev.glossator.model.WrittenPage;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports what an article could not know on the day on which it was closed, where it does not stand in the part that tells what is to come. */
final class LaterCheck {
    private final WrittenPage page;
    private final Surroundings site;
    private final @Nullable PartialDate closed;
    /** What the part that tells what is to come names: it may be listed too. */
    private final Set<String> announced = new HashSet<>();

    LaterCheck(WrittenPage page, Surroundings site) {
        this.page = page;
        this.site = site;
        this.closed = page instanceof Article article ? article.asOf() : null;
    }

    void cited(String source, Span span, Surrounding position) {
        @Nullable Source known = site.sources().get(source);
        if (known != null) {
            check("source", source, known.issued(), span, position);
        }
    }

    void stated(Claim claim, Span span, Surrounding position) {
        check("claim", claim.id(), claim.date(), span, position);
    }

    /** What the front matter lists; to be asked after the text was read. */
    void listed() {
        if (page instanceof Article article) {
            article.claims().forEach(reference -> {
                @Nullable Claim claim = site.claims().get(reference.claim());
                if (claim != null && !announced.contains("claim " + claim.id())) {
                    check("claim", claim.id(), claim.date(), reference.span(), Surrounding.NONE);
                }
            });
            article.events().forEach(reference -> {
                @Nullable Event event = site.events().get(reference.event());
                if (event != null && !announced.contains("event " + event.id())) {
                    check("event", event.id(), event.date(), reference.span(), Surrounding.NONE);
                }
            });
        }
    }

    /** Events that a block prints. */
    void printed(Fenced.Timeline timeline, Surrounding position) {
        for (EventReference reference : timeline.events()) {
            @Nullable Event event = site.events().get(reference.event());
            if (event != null) {
                check("event", event.id(), event.date(), reference.span(), position);
            }
        }
    }

    private void check(String kind, String id, @Nullable EventDate date, Span span, Surrounding position) {
        if (position.next()) {
            announced.add(kind + " " + id);
        } else if (closed != null && date != null && date.start().first().isAfter(closed.last())) {
            site.reporter()
                    .report(
                            Rule.LATER_THAN_ARTICLE,
                            span,
                            "the " + kind + " `" + id + "` is of " + date + ", and this article is as of " + closed,
                            "put it in a block `::: {.next}`, or move `as-of`");
        }
    }
}
