package dev.glossator.parse;

import dev.glossator.model.Claim;
import dev.glossator.model.Entry;
import dev.glossator.model.Event;
import dev.glossator.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file describes beside its page, as it is found. */
final class Described {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private boolean isWhole = true;

    void entry(Optional<Entry> read) {
        keep(read, entries);
    }

    void source(Optional<Source> read) {
        keep(read, sources);
    }

    void claim(Optional<Claim> read) {
        keep(read, claims);
    }

    void event(Optional<Event> read) {
        keep(read, events);
    }

    /** Takes in that something could not be read, which was reported. */
    void lack() {
        isWhole = false;
    }

    /** Whether all of it could be read. */
    boolean isWhole() {
        return isWhole;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Source> sources() {
        return sources;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Event> events() {
        return events;
    }

    private <T> void keep(Optional<T> read, List<T> all) {
        read.ifPresentOrElse(all::add, this::lack);
    }
}
