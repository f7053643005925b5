package dev.glossator.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into sentences (UAX #29, with the language's abbreviations from CLDR and a few more).
 *
 * <p>Safe for several threads.
 */
public final class Sentences {
    /** One for each thread: ICU's iterators hold the text that they are at, and a copy of this kind shares it. */
    private final ThreadLocal<BreakIterator> iterators;

    private Sentences(String languageTag) {
        iterators = ThreadLocal.withInitial(() -> newIterator(Locales.of(languageTag)));
    }

    /**
     * The sentences of a language.
     *
     * @param languageTag a BCP 47 tag; an unknown language is cut as English
     */
    public static Sentences of(String languageTag) {
        return new Sentences(languageTag);
    }

    /** The sentences in the order of the text, without white space around them. A line end counts as a space, not as an end. */
    public List<Range> in(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ');
        BreakIterator iterator = iterators.get();
        iterator.setText(line);
        var sentences = new ArrayList<Range>();
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            Range sentence = trimmed(line, start, end);
            if (end == line.length() || !goesOn(line, sentence, end)) {
                add(sentence, sentences);
                start = end;
            }
        }
        return List.copyOf(sentences);
    }

    private static boolean goesOn(String line, Range sentence, int next) {
        String last = lastPart(line, sentence);
        return Abbreviations.endsWithOne(last)
                || (Character.isDigit(line.charAt(next)) && Abbreviations.endsWithCounting(last));
    }

    private static void add(Range sentence, List<Range> sentences) {
        if (sentence.start() < sentence.end()) {
            sentences.add(sentence);
        }
    }

    private static Range trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        return new Range(from, to);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** Enough of the end to hold any abbreviation: a text full of them must not be copied again for each. */
    private static String lastPart(String text, Range sentence) {
        return text.substring(Math.max(sentence.start(), sentence.end() - 20), sentence.end());
    }

    private static BreakIterator newIterator(ULocale locale) {
        return FilteredBreakIteratorBuilder.getInstance(locale)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }
}
