package dev.glossator.history;

import dev.glossator.diagnostic.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing that is said of something, e.g. the status of a claim or one of its figures.
 *
 * @param what the field in one word, for a list in the singular
 * @param value what it says, in one line
 * @param keys what tells it from other facts of its field, the strictest first: two values with a key in common are one that changed; none
 *     if it can only be there or not
 */
record Fact(String what, String value, List<String> keys, Span span) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DOUBLE_MARK = Pattern.compile("[“”„‟«»]");
    private static final Pattern SINGLE_MARK = Pattern.compile("[‘’‚‛‹›]");

    Fact {
        value = SPACE.matcher(value).replaceAll(" ").strip();
        keys = List.copyOf(keys);
    }

    /** What the value says, without regard to Unicode form and the form of quotation marks. */
    String meaning() {
        String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        return SINGLE_MARK
                .matcher(DOUBLE_MARK.matcher(composed).replaceAll("\""))
                .replaceAll("'");
    }
}
