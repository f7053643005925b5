package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param night whether it happened in the night between the two days of its date
 * @param what in one sentence
 * @param actors who took part, in the order written
 * @param place where; {@code null} if not given
 * @param sources what it rests on, in the order written
 * @param note what a reader should know; may be empty
 */
public record Event(
        String id,
        EventDate date,
        boolean night,
        String what,
        List<Party> actors,
        @Nullable Party place,
        List<SourceReference> sources,
        String note,
        Span span) {
    /** By date, see {@link EventDate#compareTo}; what has the same date in the order in which it was written. */
    public static final Comparator<Event> ORDER =
            Comparator.comparing(Event::date).thenComparing(Event::span).thenComparing(Event::id);

    public Event {
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
    }

    /** The anchor of an event on the pages that show it. */
    public String anchor() {
        return "e-" + id;
    }

    /** Everyone whom it names, and its place. */
    public Stream<Party> parties() {
        return Stream.concat(actors.stream(), Stream.ofNullable(place));
    }
}
