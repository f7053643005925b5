package dev.glossator.parse;

import dev.glossator.model.Source;
import dev.glossator.model.SourceReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources from records. */
final class SourceParser {
    private SourceParser() {}

    /** The source that a record describes; empty if its id or title is missing. */
    static Optional<Source> source(CheckedRecord record) {
        if (!record.has("id") || !record.has("title")) {
            return Optional.empty();
        }
        return Optional.of(new Source(
                record.text("id"),
                record.text("type"),
                record.text("title"),
                record.records("author").stream().map(SourceParser::author).toList(),
                record.text("publisher"),
                record.eventDate("issued"),
                record.text("URL"),
                record.text("language"),
                record.text("tier"),
                record.text("seen"),
                record.text("state"),
                record.text("archive"),
                record.date("accessed"),
                record.text("note"),
                FileId.former(record),
                record.spanOf("id")));
    }

    /**
     * The ids that the field {@code sources} lists.
     *
     * @param described where sources go that are described there
     */
    static List<SourceReference> references(CheckedRecord record, List<Source> described) {
        for (CheckedRecord item : record.records("sources")) {
            if (!item.names().equals(Set.of("id"))) {
                source(item).ifPresent(described::add);
            }
        }
        return record.records("sources").stream()
                .filter(item -> item.has("id"))
                .map(item -> new SourceReference(item.text("id"), item.spanOf("id")))
                .toList();
    }

    private static String author(CheckedRecord author) {
        return Stream.of("given", "family", "literal")
                .map(author::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
