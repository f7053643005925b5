package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.parse.CheckedRecord.Words;
import dev.glossator.schema.FieldType;
import dev.glossator.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what one list names twice: ids, texts, and records by the field that stands for them where they are short. */
final class Repetitions {
    private Repetitions() {}

    /**
     * Reports each item that was named before.
     *
     * @param items as they were read
     * @param each their type
     * @param name of the list's field
     */
    static void report(List<Object> items, FieldType each, String name, Reporter reporter) {
        Map<String, Span> first = new HashMap<>();
        for (Object item : items) {
            named(item, each).ifPresent(words -> {
                Span earlier = first.putIfAbsent(words.text(), words.span());
                if (earlier != null) {
                    reporter.report(twice(words, name, earlier));
                }
            });
        }
    }

    /** What an item is named by. Records that have no short form may be alike. */
    private static Optional<Words> named(Object item, FieldType each) {
        if (item instanceof Words words) {
            return Optional.of(words);
        }
        return each.shape() == FieldType.Shape.ITEM && item instanceof CheckedRecord record
                ? each.record().map(Schema::shortField).flatMap(record::words)
                : Optional.empty();
    }

    private static Diagnostic twice(Words words, String name, Span earlier) {
        return Diagnostic.of(Rule.LISTED_TWICE, words.span(), "`" + words.text() + "` stands twice in `" + name + "`")
                .help("keep one of the two")
                .related("the first one is here", earlier);
    }
}
