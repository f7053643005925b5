package dev.glossator.language;

import dev.glossator.language.FigureWords.Figure;
import dev.glossator.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the figures in words that state a claim against those that the claim gives. */
public final class StatedFigures {
    /** How many figures of a claim, and in its words, are held against one another. */
    private static final int MOST_COMPARED = 100;

    private final FigureWords language;

    public StatedFigures(FigureWords language) {
        this.language = language;
    }

    /** A figure in the words, and another one that the claim gives in its place. */
    public record Contrary(Figure stated, Quantity given) {}

    /**
     * The figures of a claim that its words name otherwise: that agree with none in the words, where one of their unit is left that agrees
     * with none of the claim. A plain number is held against nothing.
     */
    public List<Contrary> contrary(CharSequence words, List<Quantity> given) {
        List<Quantity> open = given.stream()
                .filter(quantity -> !quantity.counted().isEmpty())
                .limit(MOST_COMPARED)
                .toList();
        List<Contrary> contrary = new ArrayList<>();
        if (open.isEmpty()) {
            return contrary;
        }
        List<Figure> figures = language.in(words).stream().limit(MOST_COMPARED).toList();
        List<Figure> left = figures.stream()
                .filter(figure -> open.stream().noneMatch(quantity -> agree(words, figure, quantity)))
                .toList();
        for (Quantity quantity : open) {
            if (figures.stream().noneMatch(figure -> agree(words, figure, quantity))) {
                left.stream()
                        .filter(figure -> stated(words, figure, quantity).isPresent())
                        .findFirst()
                        .ifPresent(figure -> contrary.add(new Contrary(figure, quantity)));
            }
        }
        return contrary;
    }

    private static boolean agree(CharSequence words, Figure figure, Quantity given) {
        return stated(words, figure, given).filter(given::isNear).isPresent();
    }

    /** The figure as the claim would give it, if both count the same. */
    private static Optional<Quantity> stated(CharSequence words, Figure figure, Quantity given) {
        String counted = figure.unit();
        if (counted.isEmpty() && isFollowed(words, figure.end(), given.counted().replace('-', ' '))) {
            counted = given.counted();
        }
        return Optional.of(figure.of(counted)).filter(given::isComparable);
    }

    private static boolean isFollowed(CharSequence words, int end, String word) {
        int after = end + 1 + word.length();
        return after <= words.length()
                && Character.isWhitespace(words.charAt(end))
                && (after == words.length() || !Character.isLetterOrDigit(words.charAt(after)))
                && words.subSequence(end + 1, after).toString().equalsIgnoreCase(word);
    }
}
