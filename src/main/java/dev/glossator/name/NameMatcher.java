package dev.glossator.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of entries in text.
 *
 * <p>A name matches in exact case, between word boundaries, at the longest listed spelling. Kinds of white space, of apostrophes, of hyphens,
 * and the Unicode forms NFC and NFD do not matter. An apostrophe inside a word and a hyphen between two capitalised words are no boundary, so
 * {@code Stad} is not found in {@code Stad-Berg}, but in {@code Stad-era} and in {@code Stad's}.
 *
 * <p>One pass over the text, with memory in proportion to it. Immutable, so safe for several threads.
 */
public final class NameMatcher {
    /** In tokens. No name is longer; without a bound, a hostile one could be compared at every place of a text. */
    private static final int LONGEST = 100;

    private final NameTree names = new NameTree();
    private final Map<List<String>, List<String>> entriesBySpelling = new HashMap<>();

    private final Lookalikes lookalikes;

    private NameMatcher(Lookalikes lookalikes) {
        this.lookalikes = lookalikes;
    }

    /** A matcher that looks for names alone. */
    public static NameMatcher of(Collection<Spelling> spellings) {
        return of(spellings, Lookalikes.NONE);
    }

    /**
     * A matcher over spellings in any order. One without a letter, number or sign, or with more than 100 words, signs and spaces, is never
     * found.
     */
    public static NameMatcher of(Collection<Spelling> spellings, Lookalikes lookalikes) {
        var formsByName = new HashMap<List<String>, List<Meaning.Form>>();
        for (Spelling spelling : spellings) {
            List<String> name = Tokenizer.fold(spelling.text());
            if (!name.isEmpty()) {
                add(name, new Meaning.Form(spelling, true), formsByName);
                addTermForms(spelling, String.join("", name), formsByName);
            }
        }
        var matcher = new NameMatcher(lookalikes);
        formsByName.forEach(matcher::put);
        return matcher;
    }

    private static void addTermForms(
            Spelling spelling, String folded, Map<List<String>, List<Meaning.Form>> formsByName) {
        if (spelling.term()) {
            for (String form : Forms.of(folded)) {
                add(Tokenizer.fold(form), new Meaning.Form(spelling, false), formsByName);
            }
        }
    }

    private static void add(List<String> name, Meaning.Form form, Map<List<String>, List<Meaning.Form>> formsByName) {
        formsByName.computeIfAbsent(name, unused -> new ArrayList<>()).add(form);
    }

    private void put(List<String> name, List<Meaning.Form> forms) {
        if (name.size() <= LONGEST) {
            names.put(name, Meaning.of(forms));
        }
        List<Meaning.Form> listed = forms.stream().filter(Meaning.Form::listed).toList();
        if (!listed.isEmpty()) {
            entriesBySpelling.put(name, Meaning.of(listed).entries());
        }
    }

    /** All names in a text, from left to right, none inside another. */
    public List<Found> find(CharSequence text) {
        return read(text).names();
    }

    /** All names in a text, and the words that look like one. */
    public Reading read(CharSequence text) {
        List<Token> tokens = Tokenizer.tokensOf(text);
        var boundaries = new Boundaries(tokens);
        var names = new ArrayList<Found>();
        var words = new ArrayList<Lookalike>();
        int past = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.start() >= past) {
                Found found = longestAt(i, tokens, boundaries);
                if (found != null) {
                    names.add(found);
                    past = found.end();
                } else if (token.word()) {
                    addLookalike(i, token, boundaries, words);
                }
            }
        }
        return new Reading(names, words);
    }

    private void addLookalike(int index, Token token, Boundaries boundaries, List<Lookalike> words) {
        List<Spelling> names = lookalikes.of(token.text());
        if (!names.isEmpty() && boundaries.opensAt(index) && boundaries.closesBefore(index + 1)) {
            words.add(new Lookalike(token.start(), token.end(), names));
        }
    }

    private @Nullable Found longestAt(int first, List<Token> tokens, Boundaries boundaries) {
        NameTree node = names.after(tokens.get(first).text());
        if (node == null || !boundaries.opensAt(first)) {
            return null;
        }
        Found longest = null;
        for (int next = first + 1; node != null; next++) {
            Meaning meaning = node.meaning();
            if (meaning != null && boundaries.closesBefore(next)) {
                longest = found(tokens.get(first), tokens.get(next - 1), meaning);
            }
            node = next < tokens.size() ? node.after(tokens.get(next).text()) : null;
        }
        return longest;
    }

    private static Found found(Token first, Token last, Meaning meaning) {
        return new Found(first.start(), last.end(), meaning.spelling(), meaning.entries());
    }

    /** The ids of the entries that list exactly this spelling, sorted; a term's other forms do not count. */
    public Optional<List<String>> exact(String written) {
        return Optional.ofNullable(entriesBySpelling.get(Tokenizer.fold(written)));
    }
}
