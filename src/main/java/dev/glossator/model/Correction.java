package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What we changed in an article after it was published.
 *
 * @param touches the claims that it changed, in the order written
 * @param number from 1 among the article's corrections of one day, in the order written; so a later one leaves the others as they are
 * @param span of its date
 */
public record Correction(
        PartialDate date, Kind kind, String what, List<ClaimReference> touches, int number, Span span) {
    /** The newest first; of one day, the one written last. */
    public static final Comparator<Correction> NEWEST_FIRST = Comparator.comparing(
                    (Correction correction) -> correction.date().first())
            .thenComparing(Correction::number)
            .reversed();

    public Correction {
        touches = List.copyOf(touches);
    }

    /** Its place on the article's page, e.g. {@code _correction-2025-12-05} or {@code _correction-2025-12-05-2}. */
    public String anchor() {
        return "_correction-" + date + (number > 1 ? "-" + number : "");
    }

    /** What kind of change it is. */
    public enum Kind {
        /** Something was wrong. */
        CORRECTION,
        /** Something new came to be known. */
        UPDATE,
        /** Something could be misread. */
        CLARIFICATION;

        /** As it is typed, e.g. {@code update}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }

        /** The kind of a word that is one. */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
