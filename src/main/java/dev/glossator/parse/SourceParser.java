package dev.glossator.parse;

import dev.glossator.model.Detail;
import dev.glossator.model.Source;
import dev.glossator.model.Source.Excerpt;
import dev.glossator.model.Source.Origin;
import dev.glossator.model.SourceReference;
import dev.glossator.schema.CslVariable;
import dev.glossator.schema.CslVariables;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
                names(record, "author"),
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
                record.records("derives-from").stream()
                        .map(SourceParser::origin)
                        .toList(),
                record.records("excerpt").stream()
                        .filter(excerpt -> excerpt.has("text"))
                        .map(excerpt -> new Excerpt(excerpt.text("at"), excerpt.text("text")))
                        .toList(),
                details(record),
                record.spanOf("id")));
    }

    /**
     * The ids that the field {@code sources} lists.
     *
     * @param described where sources go that are described there
     */
    static List<SourceReference> references(CheckedRecord record, Described described) {
        for (CheckedRecord item : record.records("sources")) {
            if (!item.names().equals(Set.of("id"))) {
                described.source(source(item));
            }
        }
        return record.records("sources").stream()
                .filter(item -> item.has("id"))
                .map(item -> new SourceReference(item.text("id"), item.spanOf("id")))
                .toList();
    }

    private static Origin origin(CheckedRecord origin) {
        return new Origin(
                origin.text("id"), origin.text("name"), origin.has("id") ? origin.spanOf("id") : origin.spanOf("name"));
    }

    private static List<Detail> details(CheckedRecord record) {
        return CslVariables.ALL.stream()
                .filter(variable -> record.has(variable.name()) && !repeatsTheId(variable, record))
                .map(variable -> detail(variable, record))
                .toList();
    }

    /** A citation key that is the id says nothing more. */
    private static boolean repeatsTheId(CslVariable variable, CheckedRecord record) {
        return variable.name().equals("citation-key")
                && record.text("citation-key").equals(record.text("id"));
    }

    private static Detail detail(CslVariable variable, CheckedRecord record) {
        String name = variable.name();
        return switch (variable.kind()) {
            case TEXT, NUMBER -> new Detail.Text(name, record.text(name));
            case NAMES -> new Detail.Names(name, names(record, name));
            case DATE -> new Detail.Date(name, Objects.requireNonNull(record.eventDate(name)));
        };
    }

    private static List<String> names(CheckedRecord record, String field) {
        return record.records(field).stream()
                .map(PersonalName::of)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
