package dev.glossator.language;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names that babel and polyglossia give to languages, as BibTeX has them, and their tags (BCP 47). */
public final class BabelNames {
    private static final Map<String, String> TAGS = Map.ofEntries(
            entry("afrikaans", "af"),
            entry("american", "en-US"),
            entry("arabic", "ar"),
            entry("armenian", "hy"),
            entry("australian", "en-AU"),
            entry("austrian", "de-AT"),
            entry("naustrian", "de-AT"),
            entry("basque", "eu"),
            entry("belarusian", "be"),
            entry("brazil", "pt-BR"),
            entry("brazilian", "pt-BR"),
            entry("british", "en-GB"),
            entry("bulgarian", "bg"),
            entry("canadian", "en-CA"),
            entry("catalan", "ca"),
            entry("chinese", "zh"),
            entry("croatian", "hr"),
            entry("czech", "cs"),
            entry("danish", "da"),
            entry("dutch", "nl"),
            entry("english", "en"),
            entry("estonian", "et"),
            entry("farsi", "fa"),
            entry("finnish", "fi"),
            entry("french", "fr"),
            entry("galician", "gl"),
            entry("georgian", "ka"),
            entry("german", "de"),
            entry("ngerman", "de"),
            entry("greek", "el"),
            entry("hebrew", "he"),
            entry("hindi", "hi"),
            entry("hungarian", "hu"),
            entry("icelandic", "is"),
            entry("irish", "ga"),
            entry("italian", "it"),
            entry("japanese", "ja"),
            entry("korean", "ko"),
            entry("latin", "la"),
            entry("latvian", "lv"),
            entry("lithuanian", "lt"),
            entry("macedonian", "mk"),
            entry("magyar", "hu"),
            entry("mexican", "es-MX"),
            entry("norsk", "nb"),
            entry("norwegian", "no"),
            entry("nynorsk", "nn"),
            entry("persian", "fa"),
            entry("polish", "pl"),
            entry("portuges", "pt"),
            entry("portuguese", "pt"),
            entry("romanian", "ro"),
            entry("russian", "ru"),
            entry("serbian", "sr"),
            entry("slovak", "sk"),
            entry("slovene", "sl"),
            entry("slovenian", "sl"),
            entry("spanish", "es"),
            entry("swedish", "sv"),
            entry("swissgerman", "de-CH"),
            entry("turkish", "tr"),
            entry("ukenglish", "en-GB"),
            entry("ukrainian", "uk"),
            entry("usenglish", "en-US"),
            entry("vietnamese", "vi"),
            entry("welsh", "cy"));

    private static final Map<String, String> NAMES = TAGS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one.compareTo(other) < 0 ? one : other));

    private BabelNames() {}

    /** The tag of a language's name; what is no such name comes back as it is. */
    public static String tag(String name) {
        return TAGS.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name.strip());
    }

    /** The name of a language with a tag, the first by the alphabet of several; empty if there is none. */
    public static Optional<String> name(String tag) {
        return Optional.ofNullable(NAMES.get(tag));
    }
}
