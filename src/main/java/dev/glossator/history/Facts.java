package dev.glossator.history;

import dev.glossator.diagnostic.Change.Subject;
import dev.glossator.diagnostic.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is said of one thing. What says nothing is left out. */
final class Facts {
    private final Subject of;
    private final String id;
    private final String label;
    private final Span span;
    private final List<Fact> all = new ArrayList<>();

    /**
     * @param id as it is now
     * @param label what it is called where the whole of it is new or gone
     */
    Facts(Subject of, String id, String label, Span span) {
        this.of = of;
        this.id = id;
        this.label = label;
        this.span = span;
    }

    /** A field with one value. */
    Facts one(String what, @Nullable Object value) {
        return item(what, value == null ? "" : value.toString(), span, "");
    }

    /** A field with values of which each is there or not. */
    Facts each(String what, Collection<String> values) {
        values.forEach(value -> item(what, value, span));
        return this;
    }

    /** One of the values of a field. */
    Facts item(String what, String value, Span place, String... keys) {
        if (!value.isBlank()) {
            all.add(new Fact(what, value, Arrays.asList(keys), place));
        }
        return this;
    }

    Described described() {
        return new Described(of, id, label, span, all);
    }
}
