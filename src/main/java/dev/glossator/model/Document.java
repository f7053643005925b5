package dev.glossator.model;

import dev.glossator.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one file describes. An article may describe entries, sources, claims and events beside itself.
 *
 * @param page the article, entry or plain page whose body the file holds; empty for a file of records
 * @param entries described inside an article
 * @param settings only in {@code site.yaml}
 * @param lost what the file may describe and could not be read: ids and names; empty if all of it could
 */
public record Document(
        SourceText source,
        Optional<WrittenPage> page,
        List<Entry> entries,
        List<Source> sources,
        List<Claim> claims,
        List<Event> events,
        Optional<Settings> settings,
        List<Allowance> allowances,
        Set<String> lost) {
    public Document {
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        allowances = List.copyOf(allowances);
        lost = Set.copyOf(lost);
    }

    /** A file in which nothing could be understood; the reporter knows why. */
    public static Document unread(SourceText source, Set<String> lost) {
        return new Document(
                source,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                lost);
    }
}
