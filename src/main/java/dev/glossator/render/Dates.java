package dev.glossator.render;

import dev.glossator.language.Words;
import dev.glossator.model.Event;
import dev.glossator.model.EventDate;
import dev.glossator.model.PartialDate;
import dev.glossator.render.view.DateView;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Dates in words. The same few dates stand on many pages, so each is worded once. Safe for use by several threads. */
final class Dates {
    private final Words words;
    private final Wording wording;
    private final Map<EventDate, DateView> known = new ConcurrentHashMap<>();

    Dates(Words words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    DateView of(@Nullable PartialDate date) {
        return date == null ? DateView.NONE : of(EventDate.of(date));
    }

    DateView of(@Nullable EventDate date) {
        return date == null ? DateView.NONE : known.computeIfAbsent(date, this::worded);
    }

    /** When something happened; of a night it is said that it was one. */
    DateView of(Event event) {
        DateView date = of(event.date());
        return event.night() ? new DateView("", wording.say("date.night", date.words())) : date;
    }

    /** From when to when something held; its words are empty if neither is known. */
    DateView held(@Nullable PartialDate from, @Nullable PartialDate until) {
        if (from != null && until != null && !until.last().isBefore(from.first())) {
            return of(new EventDate(from, until, false));
        }
        if (from != null) {
            DateView date = of(from);
            return new DateView(date.machine(), wording.say("role.since", date.words()));
        }
        DateView date = of(until);
        return until == null ? date : new DateView(date.machine(), wording.say("role.until", date.words()));
    }

    private DateView worded(EventDate date) {
        String plain = words.date(date);
        String machine = date.isInterval() ? "" : date.start().toString();
        return new DateView(machine, date.approximate() ? wording.say("date.about", plain) : plain);
    }
}
