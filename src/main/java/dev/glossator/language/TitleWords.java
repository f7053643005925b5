package dev.glossator.language;

import dev.glossator.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a language says around the title of an office. Only English is known: a text in another language is not searched for titles.
 *
 * <p>All words are in small letters, but for the names of the months, which are as they are written.
 */
public final class TitleWords {
    private static final TitleWords ENGLISH = new TitleWords(
            "of for",
            "the and",
            "former formerly then ex late previous previously past onetime sometime erstwhile outgoing time"
                    + " future incoming designate elect prospective",
            "deputy vice assistant associate under junior shadow acting interim caretaker honorary prime press",
            "January February March April May June July August September October November December");

    private final Set<String> belonging;
    private final Set<String> linking;
    private final Set<String> elsewhen;
    private final Set<String> changing;
    private final WrittenDates dates;

    private TitleWords(String belonging, String linking, String elsewhen, String changing, String months) {
        this.belonging = wordsOf(belonging);
        this.linking = wordsOf(linking);
        this.elsewhen = wordsOf(elsewhen);
        this.changing = wordsOf(changing);
        this.dates = new WrittenDates(List.of(months.split(" ")));
    }

    private static Set<String> wordsOf(String list) {
        return Set.of(list.split(" "));
    }

    /**
     * The words of a language; empty if it is not known.
     *
     * @param languageTag a BCP 47 tag, e.g. {@code en-GB}
     */
    public static Optional<TitleWords> of(String languageTag) {
        return languageTag.matches("(?i)en(-.*)?") ? Optional.of(ENGLISH) : Optional.empty();
    }

    /** Whether a word only ties others together, so that it does not tell one title from another. */
    public boolean isLinking(String word) {
        return linking.contains(word) || isBelonging(word);
    }

    /** Whether a word leads from a title to what it is held in: the secretary <em>of</em> the council. */
    public boolean isBelonging(String word) {
        return belonging.contains(word);
    }

    /** Whether a word before a title says that it was held at another time: the former, the then, the future one. */
    public boolean isElsewhen(String word) {
        return elsewhen.contains(word);
    }

    /** Whether a word right before a title makes another title of it, as {@code deputy} does. */
    public boolean isChanging(String word) {
        return changing.contains(word);
    }

    /**
     * The dates that a text names, in the order of the text.
     *
     * @param today a day or month without a year is the last such one up to here
     */
    public List<PartialDate> datesIn(String text, LocalDate today) {
        return dates.in(text, today);
    }
}
