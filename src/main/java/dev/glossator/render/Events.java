package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Event;
import dev.glossator.model.Party;
import dev.glossator.model.Permalink;
import dev.glossator.render.view.EventView;
import dev.glossator.render.view.LinkView;
import dev.glossator.render.view.TraitView;
import java.util.List;
import java.util.stream.Stream;

/** Events as one page shows them. */
final class Events {
    private final Rendering rendering;
    private final Permalink at;
    private final Claims claims;

    Events(Rendering rendering, Permalink at) {
        this.rendering = rendering;
        this.at = at;
        this.claims = new Claims(rendering, at);
    }

    /** The events with an anchor each, for the one list of them on a page, and with the articles that list them. */
    List<EventView> of(List<Event> events) {
        return events.stream().map(event -> of(event, List.of())).toList();
    }

    /** The events as the timeline shows them. */
    List<EventView> onTimeline(List<Event> events) {
        var traits = new Traits(rendering);
        return events.stream().map(event -> of(event, traits.of(event))).toList();
    }

    private EventView of(Event event, List<TraitView> traits) {
        return of(event, true, later(event), rendering.chronicle().articlesWith(event.id()), traits);
    }

    /** An event as the articles that list it show it: each of them would else name all the others. */
    EventView inArticle(Event event, boolean anchored) {
        return of(event, anchored, "", List.of(), List.of());
    }

    private EventView of(Event event, boolean anchored, String later, List<Article> articles, List<TraitView> traits) {
        return new EventView(
                anchored ? event.anchor() : "",
                rendering.dates().of(event),
                event.what(),
                event.actors().stream().map(claims::party).toList(),
                Stream.ofNullable(event.place()).map(this::place).toList(),
                event.sources().stream()
                        .map(reference -> claims.source(reference.source()))
                        .toList(),
                event.note(),
                later,
                articles.stream()
                        .map(article -> LinkView.of(at.hrefOf(article.permalink()), article.title()))
                        .toList(),
                traits);
    }

    private String later(Event event) {
        return rendering
                .chronicle()
                .closed(at)
                .filter(day -> rendering.chronicle().isLater(event.date(), at))
                .map(day ->
                        rendering.say("event.later", rendering.dates().of(day).words()))
                .orElse("");
    }

    private LinkView place(Party place) {
        return claims.party(place);
    }
}
