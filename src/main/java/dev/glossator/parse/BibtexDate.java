package dev.glossator.parse;

import dev.glossator.parse.Value.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The date that the fields {@code year}, {@code month} and {@code day} make, in the form in which we write dates. */
final class BibtexDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int SHORTENED = 3;

    private BibtexDate() {}

    /**
     * A text that is no date where a part is faulty or missing before another one.
     *
     * @param parts at least one of them
     */
    static Scalar of(Map<String, Scalar> parts) {
        StringBuilder date = new StringBuilder();
        Scalar place = null;
        for (String name : List.of("year", "month", "day")) {
            Scalar part = parts.get(name);
            if (part != null) {
                date.append(date.length() > 0 ? "-" : "").append(name.equals("year") ? part.text() : two(part.text()));
                place = place == null || !isNumber(part.text()) ? part : place;
            }
        }
        return new Scalar(date.toString(), false, Objects.requireNonNull(place).span());
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') || month(text) > 0;
    }

    private static String two(String part) {
        int month = month(part);
        String number = month > 0 ? String.valueOf(month) : part.strip();
        return number.length() == 1 ? "0" + number : number;
    }

    /** From 1, for an English name or the beginning of one; else 0. */
    private static int month(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT).replace(".", "");
        boolean isWord = folded.length() >= SHORTENED && folded.chars().allMatch(Character::isLetter);
        return isWord ? MONTHS.indexOf(folded.substring(0, SHORTENED)) + 1 : 0;
    }
}
