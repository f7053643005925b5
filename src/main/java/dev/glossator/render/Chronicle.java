package dev.glossator.render;

import dev.glossator.model.Article;
import dev.glossator.model.Event;
import dev.glossator.model.EventDate;
import dev.glossator.model.EventReference;
import dev.glossator.model.Fenced;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Party;
import dev.glossator.model.Permalink;
import dev.glossator.model.Site;
import dev.glossator.model.SourceReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events of a site looked at from those who take part, and from what they rest on. Made once for all pages; safe for several threads. */
final class Chronicle {
    private final Map<String, Event> events;
    private final Map<String, List<Event>> ofEntry = new HashMap<>();
    private final Map<String, List<Event>> onSource = new HashMap<>();
    private final Map<String, List<Article>> listing = new HashMap<>();
    private final Map<Permalink, Article> articles = new HashMap<>();
    private final Optional<PartialDate> closed;

    Chronicle(Site site) {
        this.closed = site.articles().stream()
                .flatMap(article -> Stream.ofNullable(article.asOf()))
                .max(Comparator.comparing(PartialDate::last));
        this.events = site.events().stream().collect(Collectors.toMap(Event::id, Function.identity()));
        site.events().forEach(this::remember);
        for (Article article : site.articles()) {
            articles.put(article.permalink(), article);
            ids(article)
                    .forEach(id -> listing.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(article));
        }
    }

    private void remember(Event event) {
        event.parties()
                .map(Party::entry)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .forEach(entry ->
                        ofEntry.computeIfAbsent(entry, key -> new ArrayList<>()).add(event));
        event.sources().stream()
                .map(SourceReference::source)
                .distinct()
                .forEach(source -> onSource.computeIfAbsent(source, key -> new ArrayList<>())
                        .add(event));
    }

    private static Set<String> ids(Article article) {
        return article.events().stream().map(EventReference::event).collect(Collectors.toSet());
    }

    /** The day up to which a page tells what happened: an article's own, elsewhere that of the article that goes furthest. */
    Optional<PartialDate> closed(Permalink page) {
        Reads.note(Part.CLOSED, page);
        return Optional.ofNullable(articles.get(page)).map(Article::asOf).or(() -> closed);
    }

    /** Whether a date lies wholly after the day up to which a page tells what happened. */
    boolean isLater(@Nullable EventDate date, Permalink page) {
        return date != null
                && closed(page)
                        .filter(day -> date.start().first().isAfter(day.last()))
                        .isPresent();
    }

    Optional<Event> event(String id) {
        Reads.note(Part.EVENT, id);
        return Optional.ofNullable(events.get(id));
    }

    /** The events that an article lists, in the order of their dates. */
    List<Event> listedIn(Article article) {
        return article.events().stream()
                .map(EventReference::event)
                .distinct()
                .flatMap(id -> event(id).stream())
                .sorted(Event.ORDER)
                .toList();
    }

    /** The events that a block on a page prints: those it names, else those that the page's article lists; of these, those of its actors. */
    List<Event> printed(Fenced.Timeline timeline, Permalink page) {
        List<Event> chosen = timeline.events().isEmpty()
                ? Optional.ofNullable(articles.get(page)).map(this::listedIn).orElse(List.of())
                : timeline.events().stream()
                        .map(EventReference::event)
                        .distinct()
                        .flatMap(id -> event(id).stream())
                        .sorted(Event.ORDER)
                        .toList();
        Set<String> actors = timeline.actors().stream().map(Party::entry).collect(Collectors.toSet());
        return chosen.stream()
                .filter(event ->
                        actors.isEmpty() || event.parties().map(Party::entry).anyMatch(actors::contains))
                .toList();
    }

    /** The articles that list an event, newest first. */
    List<Article> articlesWith(String event) {
        Reads.note(Part.EVENT_ARTICLES, event);
        return listing.getOrDefault(event, List.of());
    }

    /** The events in which an entry takes part, or which happened there, in the order of their dates. */
    List<Event> of(String entry) {
        Reads.note(Part.EVENTS_OF, entry);
        return ofEntry.getOrDefault(entry, List.of());
    }

    /** The events that rest on a source, in the order of their dates. */
    List<Event> on(String source) {
        Reads.note(Part.EVENTS_ON, source);
        return onSource.getOrDefault(source, List.of());
    }
}
