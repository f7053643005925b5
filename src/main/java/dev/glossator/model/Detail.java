package dev.glossator.model;

import java.util.List;

/** Something more that is known of a source: a variable of CSL 1.0.2, e.g. {@code volume}. */
public sealed interface Detail {
    /** The name of the variable. */
    String variable();

    /** A variable with words or a number, as typed. */
    record Text(String variable, String text) implements Detail {}

    /** A variable with names, as they are printed. */
    record Names(String variable, List<String> names) implements Detail {
        public Names {
            names = List.copyOf(names);
        }
    }

    /** A variable with a date. */
    record Date(String variable, EventDate date) implements Detail {}
}
