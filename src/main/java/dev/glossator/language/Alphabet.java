package dev.glossator.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.ImmutableIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * How a language orders names, and under which letter of an index each stands (Unicode collation, UTS #10, with the language's CLDR rules).
 *
 * <p>Safe for several threads.
 */
public final class Alphabet {
    private static final String THE = "The ";

    private final boolean isEnglish;
    private final Once<Collator> collator;
    private final Once<ImmutableIndex<String>> index;

    private Alphabet(String languageTag) {
        isEnglish = Locales.of(languageTag).getLanguage().equals("en");
        collator =
                new Once<>(() -> Collator.getInstance(Locales.of(languageTag)).freeze());
        index = new Once<>(() -> newIndex(Locales.of(languageTag)));
    }

    /**
     * The alphabet of a language.
     *
     * @param languageTag a BCP 47 tag; an unknown language is ordered as English
     */
    public static Alphabet of(String languageTag) {
        return new Alphabet(languageTag);
    }

    /** A name without the article before it, which an index passes over, e.g. {@code Kremlin} for {@code The Kremlin}. */
    public String withoutArticle(String name) {
        return isEnglish && name.startsWith(THE) ? name.substring(THE.length()) : name;
    }

    /** The order of an index. Texts that the language holds for equal follow their UTF-16 units, so only equal texts compare as 0. */
    public Comparator<String> order() {
        return this::compare;
    }

    /**
     * The heading under which a text stands in an index, e.g. {@code E} for {@code Émile}. Latin, Greek and Cyrillic letters have headings of
     * their own in every language; what stands before all letters has {@code #}, what stands after them {@code …}.
     */
    public String letterOf(String text) {
        ImmutableIndex<String> letters = index.get();
        return letters.getBucket(letters.getBucketIndex(text)).getLabel();
    }

    private int compare(String left, String right) {
        int byLanguage = collator.get().compare(left, right);
        return byLanguage != 0 ? byLanguage : left.compareTo(right);
    }

    private static ImmutableIndex<String> newIndex(ULocale locale) {
        // Greek stands between Latin and Cyrillic: without its letters there would be a second "…" in the middle
        return new AlphabeticIndex<String>(locale)
                .setUnderflowLabel("#")
                .addLabels(locale("en"), locale("el"), locale("uk"), locale("ru"))
                .buildImmutableIndex();
    }

    private static ULocale locale(String languageTag) {
        return ULocale.forLanguageTag(languageTag);
    }
}
