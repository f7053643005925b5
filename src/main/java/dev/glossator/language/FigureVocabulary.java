package dev.glossator.language;

import dev.glossator.model.Currency;
import dev.glossator.model.Unit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a language writes figures. Words are in lower case, those of units as they are written.
 *
 * @param decimal what stands before decimals
 * @param group what stands between thousands, as the inside of a character class
 * @param about what says of a figure that it is only about right, as a pattern
 * @param scales words to their power of ten
 * @param currencies signs, codes and words
 * @param units signs and words
 * @param totals what the row of a table is called that adds up the others
 * @param rates what names the rate of an exchange
 */
record FigureVocabulary(
        char decimal,
        String group,
        String about,
        Map<String, Integer> scales,
        Map<String, Currency> currencies,
        Map<String, Unit> units,
        Set<String> totals,
        Set<String> rates) {
    private static final String SPACES = "\\u00A0\\u2009\\u202F";

    /** Signs that mean one currency alone; {@code ¥} and {@code kr} mean several. A dollar is that of the United States. */
    private static final Map<String, Currency> SIGNS = Map.of(
            "€",
            Currency.EUR,
            "us$",
            Currency.USD,
            "$",
            Currency.USD,
            "£",
            Currency.GBP,
            "₴",
            Currency.UAH,
            "₽",
            Currency.RUB);

    private static final FigureVocabulary ENGLISH = new FigureVocabulary(
            '.',
            "," + SPACES,
            UnitWords.ABOUT_WORDS,
            Map.ofEntries(
                    Map.entry("thousand", 3),
                    Map.entry("k", 3),
                    Map.entry("million", 6),
                    Map.entry("mn", 6),
                    Map.entry("m", 6),
                    Map.entry("billion", 9),
                    Map.entry("bn", 9),
                    Map.entry("milliard", 9),
                    Map.entry("trillion", 12),
                    Map.entry("tn", 12)),
            currencies(Map.of(
                    Currency.EUR, "euro|euros",
                    Currency.USD, "dollar|dollars|us dollar|us dollars",
                    Currency.UAH, "hryvnia|hryvnias",
                    Currency.RUB, "rouble|roubles|ruble|rubles",
                    Currency.CHF, "swiss franc|swiss francs",
                    Currency.PLN, "zloty|zlotys|złoty",
                    Currency.JPY, "yen",
                    Currency.CNY, "yuan")),
            units(UnitWords.ENGLISH, "%|percent|per cent"),
            Set.of("total", "in total", "sum", "altogether"),
            Set.of("rate", "rates"));

    private static final FigureVocabulary GERMAN = new FigureVocabulary(
            ',',
            "." + SPACES,
            "etwa|rund|ungefähr|circa|ca\\.|knapp|fast|gut|über|unter|mehr als|weniger als|mindestens|höchstens|bis zu",
            Map.ofEntries(
                    Map.entry("tausend", 3),
                    Map.entry("tsd.", 3),
                    Map.entry("million", 6),
                    Map.entry("millionen", 6),
                    Map.entry("mio.", 6),
                    Map.entry("milliarde", 9),
                    Map.entry("milliarden", 9),
                    Map.entry("mrd.", 9),
                    Map.entry("billion", 12),
                    Map.entry("billionen", 12)),
            currencies(Map.of(
                    Currency.EUR, "euro",
                    Currency.USD, "dollar|us-dollar",
                    Currency.GBP, "britische pfund|pfund sterling",
                    Currency.UAH, "hrywnja|griwna",
                    Currency.RUB, "rubel",
                    Currency.CHF, "franken|schweizer franken",
                    Currency.PLN, "zloty|złoty",
                    Currency.JPY, "yen",
                    Currency.CNY, "yuan")),
            units(signs(), "%|prozent|Prozent"),
            Set.of("summe", "gesamt", "insgesamt", "zusammen"),
            Set.of("kurs", "wechselkurs"));

    private static final FigureVocabulary UKRAINIAN = new FigureVocabulary(
            ',',
            SPACES,
            "близько|приблизно|майже|понад|більше|менше|більш ніж|менш ніж|щонайменше|щонайбільше|до",
            Map.ofEntries(
                    Map.entry("тис.", 3),
                    Map.entry("тисяча", 3),
                    Map.entry("тисячі", 3),
                    Map.entry("тисяч", 3),
                    Map.entry("млн", 6),
                    Map.entry("мільйон", 6),
                    Map.entry("мільйони", 6),
                    Map.entry("мільйона", 6),
                    Map.entry("мільйонів", 6),
                    Map.entry("млрд", 9),
                    Map.entry("мільярд", 9),
                    Map.entry("мільярди", 9),
                    Map.entry("мільярда", 9),
                    Map.entry("мільярдів", 9),
                    Map.entry("трлн", 12),
                    Map.entry("трильйон", 12),
                    Map.entry("трильйонів", 12)),
            currencies(Map.of(
                    Currency.EUR, "євро",
                    Currency.USD, "долар|долари|долара|доларів",
                    Currency.UAH, "грн|гривня|гривні|гривень",
                    Currency.RUB, "рубль|рублі|рубля|рублів",
                    Currency.PLN, "злотий|злоті|злотих")),
            units(signs(), "%|відсоток|відсотки|відсотка|відсотків"),
            Set.of("разом", "усього", "всього"),
            Set.of("курс", "курсом"));

    private static final Map<String, FigureVocabulary> LANGUAGES = Map.of("en", ENGLISH, "de", GERMAN, "uk", UKRAINIAN);

    /**
     * How a language writes figures; empty if it is not known.
     *
     * @param languageTag a BCP 47 tag, e.g. {@code en-GB}
     */
    static Optional<FigureVocabulary> of(String languageTag) {
        return Optional.ofNullable(
                LANGUAGES.get(languageTag.toLowerCase(Locale.ROOT).split("-", 2)[0]));
    }

    /** What is written between thousands. */
    char thousands() {
        return group.equals(SPACES) ? '\u00A0' : group.charAt(0);
    }

    private static Map<String, Currency> currencies(Map<Currency, String> words) {
        Map<String, Currency> all = new HashMap<>(SIGNS);
        words.forEach((currency, list) -> split(list).forEach(word -> all.put(word, currency)));
        Arrays.stream(Currency.values()).forEach(currency -> all.put(currency.word(), currency));
        return Map.copyOf(all);
    }

    private static Map<String, Unit> units(Map<Unit, String> words, String percent) {
        Map<String, Unit> all = new HashMap<>();
        words.forEach((unit, list) -> split(list).forEach(word -> all.put(word, unit)));
        split(percent).forEach(word -> all.put(word, Unit.PERCENT));
        return Map.copyOf(all);
    }

    private static Map<Unit, String> signs() {
        return Arrays.stream(Unit.values()).collect(Collectors.toMap(unit -> unit, Unit::symbol));
    }

    private static Stream<String> split(String words) {
        return List.of(words.split("\\|", -1)).stream();
    }

    /** Words as alternatives of a pattern, the longest first; a space in one may be any space. */
    static String alternatives(Collection<String> words) {
        return words.stream()
                .sorted((one, other) ->
                        one.length() == other.length() ? one.compareTo(other) : other.length() - one.length())
                .map(word -> "\\Q" + word.replace(" ", "\\E\\s\\Q") + "\\E")
                .collect(Collectors.joining("|"));
    }
}
