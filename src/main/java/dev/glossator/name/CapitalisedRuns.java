package dev.glossator.name;

import dev.glossator.language.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what may be a name though nobody listed it: two or more words with a capital, with one space between them, where small words such
 * as {@code of} or {@code von} may stand. Words in a script without case have none.
 */
public final class CapitalisedRuns {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "for", "de", "del", "della", "der", "den", "des", "di", "da", "do", "dos", "du", "la", "le",
            "van", "von", "zu", "af", "av", "al", "el", "bin", "ibn", "ben");

    /** As in {@code Bank of the North}. */
    private static final int MOST_SMALL = 2;

    private final List<Token> tokens;
    private final Boundaries boundaries;

    private CapitalisedRuns(List<Token> tokens) {
        this.tokens = tokens;
        this.boundaries = new Boundaries(tokens);
    }

    /** The runs in a sentence, each as long as it goes; a possessive ending is left out. */
    public static List<Range> in(CharSequence sentence) {
        return new CapitalisedRuns(Tokenizer.tokensOf(sentence)).find();
    }

    /** What is left of a run without its first word, if that is a run too. */
    public static List<Range> withoutFirst(CharSequence run) {
        List<Token> tokens = Tokenizer.tokensOf(run);
        int space = 0;
        while (space < tokens.size() && !tokens.get(space).isSpace()) {
            space++;
        }
        return new CapitalisedRuns(tokens.subList(space, tokens.size())).find();
    }

    private List<Range> find() {
        List<Range> runs = new ArrayList<>();
        for (int first = 0; first < tokens.size(); ) {
            int end = boundaries.opensAt(first) ? endOfWord(first) : first;
            if (end == first) {
                first++;
                continue;
            }
            int words = 1;
            for (int next = nextWord(end); endOfWord(next) > next; next = nextWord(end)) {
                end = endOfWord(next);
                words++;
            }
            if (words > 1) {
                runs.add(
                        new Range(tokens.get(first).start(), tokens.get(end - 1).end()));
            }
            first = end;
        }
        return runs;
    }

    /** Just past a capitalised word and what is tied to it, as in {@code Berg-Lund}, {@code O'Berg} or {@code J.}; the index itself if there is none. */
    private int endOfWord(int index) {
        if (!isCapitalised(index)) {
            return index;
        }
        int end = index + 1;
        while (isTie(end) && isCapitalised(end + 1)) {
            end += 2;
        }
        if (end > index + 1 || !isOneLetter(index)) {
            return end;
        }
        return isSign(end, ".") ? end + 1 : index;
    }

    /** The next capitalised word after a space, with small words before it or without. */
    private int nextWord(int end) {
        int next = end;
        for (int small = 0; small <= MOST_SMALL; small++) {
            if (next >= tokens.size() || !tokens.get(next).isSpace()) {
                return tokens.size();
            }
            next++;
            if (isCapitalised(next)) {
                return next;
            }
            if (next >= tokens.size() || !SMALL.contains(tokens.get(next).text())) {
                return tokens.size();
            }
            next++;
        }
        return tokens.size();
    }

    private boolean isCapitalised(int index) {
        if (index >= tokens.size() || !tokens.get(index).word()) {
            return false;
        }
        int first = tokens.get(index).text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    private boolean isTie(int index) {
        return isSign(index, Token.HYPHEN) || isSign(index, Token.APOSTROPHE);
    }

    private boolean isSign(int index, String sign) {
        return index < tokens.size() && tokens.get(index).text().equals(sign);
    }

    private boolean isOneLetter(int index) {
        String word = tokens.get(index).text();
        return word.length() == Character.charCount(word.codePointAt(0));
    }
}
