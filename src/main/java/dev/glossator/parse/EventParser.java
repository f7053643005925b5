package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Event;
import dev.glossator.model.EventDate;
import dev.glossator.model.EventReference;
import dev.glossator.model.Party;
import dev.glossator.model.SourceReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Events from records. */
final class EventParser {
    private static final List<String> REQUIRED = List.of("id", "date", "what");

    /** Of actors, and of sources: an event is shown on the pages of all of them, each time with all of them. */
    static final int MOST = 30;

    private final Reporter reporter;

    EventParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The event that a record describes; empty if a required field is missing. */
    Optional<Event> event(CheckedRecord record) {
        if (!REQUIRED.stream().allMatch(record::has)) {
            return Optional.empty();
        }
        if (isTooLarge(record, "actors", record.records("actors").size())
                || isTooLarge(record, "sources", record.wordsOf("sources").size())) {
            return Optional.empty();
        }
        EventDate date = Objects.requireNonNull(record.eventDate("date"));
        return Optional.of(new Event(
                record.text("id"),
                date,
                isNight(record, date),
                record.text("what"),
                record.records("actors").stream()
                        .flatMap(actor -> party(actor).stream())
                        .toList(),
                record.record("place").flatMap(this::party).orElse(null),
                record.wordsOf("sources").stream()
                        .map(words -> new SourceReference(words.text(), words.span()))
                        .toList(),
                record.text("note"),
                record.spanOf("id")));
    }

    /**
     * The ids that the field {@code events} lists.
     *
     * @param described where events go that are described there
     */
    List<EventReference> references(CheckedRecord record, Described described) {
        List<EventReference> references = new ArrayList<>();
        for (CheckedRecord item : record.records("events")) {
            if (!item.names().equals(Set.of("id"))) {
                described.event(event(item));
            }
            if (item.has("id")) {
                references.add(new EventReference(item.text("id"), item.spanOf("id")));
            }
        }
        return references;
    }

    private boolean isTooLarge(CheckedRecord record, String field, int size) {
        if (size > MOST) {
            reporter.report(
                    Rule.FRONT_MATTER_TYPE,
                    record.spanOf(field),
                    "an event has at most " + MOST + " " + field,
                    "name those that matter, or divide the event");
        }
        return size > MOST;
    }

    private boolean isNight(CheckedRecord record, EventDate date) {
        boolean isNight = record.flag("night", false);
        if (isNight && !date.hasOneNight()) {
            reporter.report(
                    Rule.BAD_DATE,
                    record.spanOf("night"),
                    "`night` stands beside two days of which the second follows the first",
                    "write for instance `date: 2025-12-02/2025-12-03`");
        }
        return isNight && date.hasOneNight();
    }

    private Optional<Party> party(CheckedRecord party) {
        return Parties.of(party, reporter);
    }
}
