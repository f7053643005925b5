package dev.glossator.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place that cites a source.
 *
 * @param number counts the uses of this source on its page, from 1, in the order of the text
 * @param locator the place in the source, as typed; empty if none
 */
public record CitationUse(String source, Permalink page, String title, int number, String locator, Sentence sentence) {
    /** Whether another place is in the same words on the same page. */
    public boolean isInSentenceOf(CitationUse other) {
        return page.equals(other.page) && sentence.equals(other.sentence);
    }

    /** This place, with the place in the source of another one after its own. */
    public CitationUse withLocatorOf(CitationUse other) {
        String both = Stream.of(locator, other.locator)
                .filter(place -> !place.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new CitationUse(source, page, title, number, both, sentence);
    }

    /** The anchor of this use on its page. */
    public String anchor() {
        return anchor(Slug.ofKey(source), number);
    }

    /** The anchor of the use with that number: the first one carries the plain name; no id has two hyphens in a row. */
    public static String anchor(String slug, int number) {
        return number == 1 ? "cite-" + slug : "cite-" + slug + "--" + number;
    }
}
