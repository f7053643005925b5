package dev.glossator.parse;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.EventDate;
import dev.glossator.model.PartialDate;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record whose fields were checked against their schema: faulty ones were reported and are left out. */
final class CheckedRecord {
    /** Words with their place. */
    record Words(String text, Span span) {}

    private final Map<String, Object> values;
    private final Map<String, Span> places;
    private final Span span;

    /**
     * A record.
     *
     * @param values by field
     * @param places where they stand, by field
     * @param span where the record stands
     */
    CheckedRecord(Map<String, Object> values, Map<String, Span> places, Span span) {
        this.values = new LinkedHashMap<>(values);
        this.places = Map.copyOf(places);
        this.span = span;
    }

    Span span() {
        return span;
    }

    Set<String> names() {
        return values.keySet();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Empty if not given. */
    String text(String name) {
        return words(name).map(Words::text).orElse("");
    }

    Optional<Words> words(String name) {
        return Optional.ofNullable((Words) values.get(name));
    }

    /** A choice, or the word that its absence means. */
    String choice(String name, String absent) {
        return has(name) ? text(name) : absent;
    }

    /** Where a field stands, or the record if it is not given. */
    Span spanOf(String name) {
        return places.getOrDefault(name, span);
    }

    boolean flag(String name, boolean absent) {
        return values.get(name) instanceof Boolean given ? given : absent;
    }

    Optional<BigDecimal> number(String name) {
        return Optional.ofNullable((BigDecimal) values.get(name));
    }

    @Nullable
    PartialDate date(String name) {
        return (PartialDate) values.get(name);
    }

    @Nullable
    EventDate eventDate(String name) {
        return (EventDate) values.get(name);
    }

    Optional<CheckedRecord> record(String name) {
        return Optional.ofNullable((CheckedRecord) values.get(name));
    }

    /** The words of a list. */
    List<String> texts(String name) {
        return wordsOf(name).stream().map(Words::text).toList();
    }

    List<Words> wordsOf(String name) {
        return list(name).stream().map(Words.class::cast).toList();
    }

    List<CheckedRecord> records(String name) {
        return list(name).stream().map(CheckedRecord.class::cast).toList();
    }

    /** A mapping of the writer's own keys, in the order written. */
    Map<String, Object> map(String name) {
        var map = new LinkedHashMap<String, Object>();
        if (values.get(name) instanceof Map<?, ?> given) {
            given.forEach((key, value) -> map.put((String) key, value));
        }
        return map;
    }

    private List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
