package dev.glossator.language;

import dev.glossator.model.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads figures with units as a language writes them. Only English is known, with its comma between thousands. */
public final class UnitWords {
    static final Map<Unit, String> ENGLISH = Map.ofEntries(
            Map.entry(
                    Unit.SQUARE_KILOMETRE,
                    "km²|km2|sq km|sq. km|square kilometre|square kilometres|square kilometer|square kilometers"),
            Map.entry(Unit.SQUARE_MILE, "sq mi|sq. mi|mi²|square mile|square miles"),
            Map.entry(Unit.HECTARE, "ha|hectare|hectares"),
            Map.entry(Unit.ACRE, "acre|acres"),
            Map.entry(Unit.KILOMETRE, "km|kilometre|kilometres|kilometer|kilometers"),
            Map.entry(Unit.MILE, "mi|mile|miles"),
            Map.entry(Unit.METRE, "m|metre|metres|meter|meters"),
            Map.entry(Unit.FOOT, "ft|foot|feet"),
            Map.entry(Unit.KILOGRAM, "kg|kilogram|kilograms"),
            Map.entry(Unit.POUND, "lb|lbs|pound|pounds"),
            Map.entry(Unit.TONNE, "t|tonne|tonnes"),
            Map.entry(Unit.CELSIUS, "°C|degrees Celsius"),
            Map.entry(Unit.FAHRENHEIT, "°F|degrees Fahrenheit"));

    private static final Map<String, Integer> SCALES = Map.of("thousand", 3, "million", 6, "billion", 9);

    /** What says of a figure that it is only about right, as a pattern. */
    static final String ABOUT_WORDS =
            "about|around|approximately|approx\\.|roughly|some|nearly|almost|over|under|more than|less than|"
                    + "at least|at most|up to|circa|c\\.|ca\\.";

    private static final String ABOUT = "(?<about>(?:" + ABOUT_WORDS + ")\\s|[~≈])?";

    private static final String GROUP = "[,\\u00A0\\u2009\\u202F]";

    private static final String NUMBER = "(?<number>[-−]?(?:[0-9]{1,3}(?:" + GROUP
            + "[0-9]{3}){1,4}|[0-9]{1,12})(?:\\.[0-9]{1,6})?)" + "(?:\\s(?<scale>thousand|million|billion))?";

    /** Characters: a figure with its unit is no longer. */
    private static final int LONGEST = 80;

    private static final UnitWords INSTANCE = new UnitWords();

    private final Map<String, Unit> units = new HashMap<>();
    private final Pattern before;
    private final Pattern after;

    private UnitWords() {
        ENGLISH.forEach(
                (unit, words) -> Pattern.compile("\\|").splitAsStream(words).forEach(word -> units.put(word, unit)));
        String unit = units.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s\\Q"))
                .collect(Collectors.joining("|", "(?<unit>", ")"));
        // no number goes on to the left: neither a range nor thousands set apart by a plain space
        String alone = "(?<![\\w.,/–—−-])(?<![0-9]\\s)";
        before = Pattern.compile("(?U)" + alone + ABOUT + "(?<![0-9]\\s)" + NUMBER + "[\\s-]?" + unit + "\\s?$");
        after = Pattern.compile("(?U)\\(\\s?" + ABOUT + NUMBER + "[\\s-]?" + unit + "(?![\\w²])\\s?[),;]");
    }

    /**
     * The words of a language; empty if it is not known.
     *
     * @param languageTag a BCP 47 tag, e.g. {@code en-GB}
     */
    public static Optional<UnitWords> of(String languageTag) {
        return languageTag.matches("(?i)en(-.*)?") ? Optional.of(INSTANCE) : Optional.empty();
    }

    /**
     * A figure that stands in a text.
     *
     * @param value its scale says how many digits were written: 1.2 million has the scale -5
     * @param approximate whether a word before it says that it is only about right
     * @param written as it stands there, without such a word
     * @param magnitude the power of ten of a word like {@code million}
     * @param start where the number begins in the text
     * @param end where the unit ends
     */
    public record Figure(
            BigDecimal value, boolean approximate, Unit unit, String written, int magnitude, int start, int end) {
        /** Another value written in the same way, e.g. {@code 1,234} if this one has a comma. */
        public String write(BigDecimal other) {
            int decimals = Math.max(0, value.scale() + magnitude);
            BigDecimal number = other.scaleByPowerOfTen(-magnitude);
            return String.format(Locale.ROOT, (written.contains(",") ? "%,." : "%.") + decimals + "f", number);
        }
    }

    /** The figure that ends just before an opening bracket. */
    public Optional<Figure> before(CharSequence text, int bracket) {
        return find(before.matcher(text).region(Math.max(0, bracket - LONGEST), bracket));
    }

    /** The figure that begins with the bracket, if it ends before the bracket does, or before a comma or semicolon in it. */
    public Optional<Figure> after(CharSequence text, int bracket) {
        Matcher matcher = after.matcher(text).region(bracket, Math.min(text.length(), bracket + LONGEST));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(figure(matcher)) : Optional.empty();
    }

    private Optional<Figure> find(Matcher matcher) {
        matcher.useTransparentBounds(true);
        return matcher.find() ? Optional.of(figure(matcher)) : Optional.empty();
    }

    private Figure figure(Matcher found) {
        String digits = found.group("number").replaceAll(GROUP, "").replace('−', '-');
        int magnitude = found.group("scale") == null ? 0 : SCALES.getOrDefault(found.group("scale"), 0);
        String unit = found.group("unit").replaceAll("\\s", " ");
        return new Figure(
                new BigDecimal(digits).scaleByPowerOfTen(magnitude),
                found.group("about") != null,
                units.getOrDefault(unit, Unit.METRE),
                found.group("number"),
                magnitude,
                found.start("number"),
                found.end("unit"));
    }
}
