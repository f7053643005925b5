package dev.glossator.check;

import dev.glossator.language.FigureWords;
import dev.glossator.language.FigureWords.Figure;
import dev.glossator.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One side of a sum: figures with {@code +}, {@code -}, {@code *} and {@code /} between them, in brackets or not. Words behind a figure say
 * what is counted, and are not read.
 */
final class Calculation {
    /** Brackets in brackets. */
    private static final int DEEPEST = 20;

    private static final String PLUS = "+";
    private static final String MINUS = "-−–";
    private static final String TIMES = "*×·";
    private static final String BY = "/÷:";

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(?![0-9])");

    private final String text;
    private final FigureWords language;
    private final List<Figure> figures = new ArrayList<>();
    private int position;
    private int depth;
    private boolean unread;

    private Calculation(String text, FigureWords language) {
        this.text = text;
        this.language = language;
    }

    /**
     * What a side comes to.
     *
     * @param plain with 20 percent read as 20
     * @param share with 20 percent read as 0.2
     * @param figures that stand in it
     */
    record Result(String written, BigDecimal plain, BigDecimal share, List<Figure> figures) {
        /** The figure, if nothing is calculated. */
        Optional<Figure> alone() {
            return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
        }

        /** Whether a word such as {@code million} stands in it. */
        boolean hasScale() {
            return figures.stream().anyMatch(figure -> figure.magnitude() > 0);
        }

        boolean hasPercent() {
            return figures.stream().anyMatch(Calculation::isPercent);
        }
    }

    private record Value(BigDecimal plain, BigDecimal share) {
        static final Value NONE = new Value(BigDecimal.ZERO, BigDecimal.ZERO);

        boolean isZero() {
            return plain.signum() == 0;
        }
    }

    /** The result of a side; empty if it is no calculation, or counts in several units. */
    static Optional<Result> read(String text, FigureWords language) {
        var calculation = new Calculation(text.strip(), language);
        Value value = calculation.sum();
        if (calculation.unread
                || calculation.position < calculation.text.length()
                || DATE.matcher(text).find()) {
            return Optional.empty();
        }
        return Optional.of(
                new Result(calculation.text, value.plain(), value.share(), List.copyOf(calculation.figures)));
    }

    static boolean isPercent(Figure figure) {
        return figure.unit().equals(Unit.PERCENT.word());
    }

    private Value sum() {
        Value value = product();
        while (isNext(PLUS + MINUS)) {
            boolean plus = isNext(PLUS);
            position++;
            Value other = product();
            value = plus
                    ? new Value(
                            value.plain().add(other.plain(), MathContext.DECIMAL128),
                            value.share().add(other.share(), MathContext.DECIMAL128))
                    : new Value(
                            value.plain().subtract(other.plain(), MathContext.DECIMAL128),
                            value.share().subtract(other.share(), MathContext.DECIMAL128));
        }
        return value;
    }

    private Value product() {
        Value value = factor();
        while (isNext(TIMES + BY)) {
            boolean times = isNext(TIMES);
            position++;
            Value other = factor();
            value = times ? multiplied(value, other) : divided(value, other);
        }
        return value;
    }

    private static Value multiplied(Value value, Value other) {
        return new Value(
                value.plain().multiply(other.plain(), MathContext.DECIMAL128),
                value.share().multiply(other.share(), MathContext.DECIMAL128));
    }

    private Value divided(Value value, Value other) {
        if (other.isZero()) {
            unread = true;
            return Value.NONE;
        }
        return new Value(
                value.plain().divide(other.plain(), MathContext.DECIMAL128),
                value.share().divide(other.share(), MathContext.DECIMAL128));
    }

    private Value factor() {
        skipSpace();
        Value value = isNext("(") ? inBrackets() : figure();
        skipWords();
        return value;
    }

    private Value inBrackets() {
        position++;
        if (depth == DEEPEST) {
            unread = true;
            return Value.NONE;
        }
        depth++;
        Value value = sum();
        depth--;
        unread |= !isNext(")");
        position++;
        return value;
    }

    private Value figure() {
        Optional<Figure> found = unread ? Optional.empty() : language.at(text, position);
        if (found.isEmpty()) {
            unread = true;
            return Value.NONE;
        }
        Figure figure = found.get();
        figures.add(figure);
        position = figure.end();
        BigDecimal value = figure.value();
        return new Value(value, isPercent(figure) ? value.scaleByPowerOfTen(-2) : value);
    }

    private boolean isNext(String characters) {
        return !unread && position < text.length() && characters.indexOf(text.charAt(position)) >= 0;
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private void skipWords() {
        while (position < text.length() && (isInWord(text.charAt(position)) || isStop())) {
            position++;
        }
    }

    /** A remark may follow a figure after a comma: {@code 0.67, about two thirds}. */
    private boolean isStop() {
        return text.startsWith(", ", position);
    }

    private static boolean isInWord(char character) {
        return Character.isLetter(character) || Character.isSpaceChar(character) || "'’²".indexOf(character) >= 0;
    }
}
