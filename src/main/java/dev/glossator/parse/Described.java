package dev.glossator.parse;

import dev.glossator.model.Claim;
import dev.glossator.model.Entry;
import dev.glossator.model.Event;
import dev.glossator.model.Source;
import java.util.ArrayList;
import java.util.List;

/** What a file describes beside its page, as it is found. */
final class Described {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

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
}
