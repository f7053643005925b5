package dev.glossator.language;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Currency;
import dev.glossator.model.Quantity;
import dev.glossator.model.Quantity.Precision;
import dev.glossator.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads figures as a language writes them: {@code €90bn}, {@code 90 billion euros}, {@code EUR 90,000,000,000}, {@code 19.3 per cent}. */
public final class FigureWords {
    private static final Map<Integer, String> SCALES =
            Map.of(3, "thousand", 6, "million", 9, "billion", 12, "trillion");

    /** No number goes on to the left: neither a range nor thousands set apart by a plain space. */
    private static final String ALONE = "(?<![\\p{L}\\p{N}.,/–—−-])(?<![0-9]\\s)";

    private final FigureVocabulary words;
    private final Pattern number;
    private final Pattern figure;
    private final Pattern rate;

    private FigureWords(FigureVocabulary words) {
        this.words = words;
        String decimal = "[" + words.decimal() + "]";
        String numeral = "[-−]?(?:[0-9]{1,3}(?:[" + words.group() + "][0-9]{3}){1,5}|[0-9]{1,15})(?:" + decimal
                + "[0-9]{1,6})?(?![0-9]|[.,][0-9])";
        this.number = Pattern.compile(numeral);
        String currency = FigureVocabulary.alternatives(words.currencies().keySet());
        this.figure = Pattern.compile("(?U)" + ALONE
                + "(?:(?<about>(?iu:" + words.about() + ")\\s|[~≈]\\s?))?"
                + "(?:(?<sign>(?iu:" + currency + "))\\s?)?"
                + "(?<number>" + numeral + ")"
                + "(?:[\\s-]?(?<scale>(?iu:"
                + FigureVocabulary.alternatives(words.scales().keySet()) + "))(?![\\p{L}\\p{N}²]))?"
                + "(?:[\\s-]?(?:(?<currency>(?iu:" + currency + "))|(?<unit>"
                + FigureVocabulary.alternatives(words.units().keySet()) + "))(?![\\p{L}\\p{N}²]))?");
        this.rate =
                Pattern.compile("(?iuU)(?<!\\p{L})(?:" + FigureVocabulary.alternatives(words.rates()) + ")(?!\\p{L})");
    }

    /**
     * The words of a language; empty if it is not known.
     *
     * @param languageTag a BCP 47 tag, e.g. {@code en-GB}
     */
    public static Optional<FigureWords> of(String languageTag) {
        return FigureVocabulary.of(languageTag).map(FigureWords::new);
    }

    /**
     * A figure that stands in a text.
     *
     * @param number without its scale; its own scale says how many decimals were written
     * @param magnitude the power of ten of a word like {@code million}
     * @param approximate whether a word before it says that it is only about right
     * @param unit as a record names it, e.g. {@code eur} or {@code km2}; empty for a plain number
     * @param written as it stands there, without a word before it
     * @param start where the figure begins in the text
     * @param end where the figure ends
     */
    public record Figure(
            BigDecimal number, int magnitude, boolean approximate, String unit, String written, int start, int end) {
        public BigDecimal value() {
            return number.scaleByPowerOfTen(magnitude);
        }

        /** Half of the last digit as written: 0.5 for 701, 50,000 for 1.5 million. */
        public BigDecimal halfDigit() {
            return number.ulp().scaleByPowerOfTen(magnitude).divide(BigDecimal.valueOf(2));
        }

        public boolean isMoney() {
            return Currency.of(unit).isPresent();
        }

        /** The same as a claim would give it that counts something. */
        Quantity of(String counted) {
            String scale = SCALES.getOrDefault(magnitude, "");
            String scaled = scale.isEmpty() || counted.isEmpty() ? scale + counted : scale + "-" + counted;
            Precision is = approximate ? Precision.ABOUT : Precision.EXACTLY;
            return new Quantity(number, is, scaled, "", "", null, Span.startOf(""));
        }
    }

    /** The figures of a text, in its order. */
    public List<Figure> in(CharSequence text) {
        List<Figure> figures = new ArrayList<>();
        Matcher found = figure.matcher(text);
        while (found.find()) {
            figures.add(figure(found));
        }
        return figures;
    }

    /** The figure that begins at a place, whatever stands before it. */
    public Optional<Figure> at(CharSequence text, int start) {
        Matcher found = figure.matcher(text).region(start, text.length());
        return found.lookingAt() ? Optional.of(figure(found)) : Optional.empty();
    }

    /** Whether a text names a rate of exchange. */
    public boolean namesRate(CharSequence text) {
        return rate.matcher(text).find();
    }

    /** Whether the row of a table that is called so adds up the others. */
    public boolean isTotal(String name) {
        return words.totals().contains(name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s?:$", ""));
    }

    /** Another value as a figure is written, with its decimals, thousands and unit: {@code €1,234} for {@code €5,678}. */
    public String write(BigDecimal value, Figure like) {
        int decimals = Math.max(0, like.number().scale());
        boolean grouped = Pattern.compile("[0-9][" + words.group() + "][0-9]{3}")
                .matcher(like.written())
                .find();
        String plain = String.format(
                Locale.ROOT, (grouped ? "%,." : "%.") + decimals + "f", value.scaleByPowerOfTen(-like.magnitude()));
        int point = decimals == 0 ? plain.length() : plain.indexOf('.');
        String fraction = plain.substring(point).replace('.', words.decimal());
        String numeral = plain.substring(0, point).replace(',', words.thousands()) + fraction;
        return number.matcher(like.written()).replaceFirst(Matcher.quoteReplacement(numeral));
    }

    private Figure figure(Matcher found) {
        String digits = found.group("number")
                .replaceAll("[" + words.group() + "]", "")
                .replace('−', '-')
                .replace(words.decimal(), '.');
        String unit = unit(found);
        @Nullable String scale = found.group("scale");
        boolean metres = scale != null && scale.equals("m") && unit.isEmpty();
        int start = Math.max(found.start(), found.end("about"));
        return new Figure(
                new BigDecimal(digits),
                metres || scale == null ? 0 : words.scales().getOrDefault(scale.toLowerCase(Locale.ROOT), 0),
                found.group("about") != null,
                metres ? Unit.METRE.word() : unit,
                found.group().substring(start - found.start()).replace('\n', ' '),
                start,
                found.end());
    }

    private String unit(Matcher found) {
        @Nullable String unit = found.group("unit");
        if (unit != null) {
            return Optional.ofNullable(words.units().get(unit.replaceAll("\\s", " ")))
                    .map(Unit::word)
                    .orElse("");
        }
        @Nullable String money = found.group("currency") == null ? found.group("sign") : found.group("currency");
        return money == null ? "" : currency(money.replaceAll("\\s", " "));
    }

    private String currency(String written) {
        return Optional.ofNullable(words.currencies().get(written.toLowerCase(Locale.ROOT)))
                .map(Currency::word)
                .orElse("");
    }
}
