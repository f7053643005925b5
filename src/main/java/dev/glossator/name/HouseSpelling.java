package dev.glossator.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The spelling of our own that belongs in the place of a variant.
 *
 * @param text one of the entry's own spellings
 * @param fits whether it has as many words as the variant. Otherwise it may not fit into the sentence: a full name put in the place of a
 *     surname gives {@code Ane Ane Stad}.
 */
public record HouseSpelling(String text, boolean fits) {
    /**
     * Of the spellings with as many words as the variant, the one that looks most like it: of the same skeleton, then with the fewest slips,
     * then the first. If there is none, the first of all.
     *
     * <p>A variant in another script than ours takes the place of the name in that script.
     *
     * @param own our spellings, the name first
     * @param foreign the names in other languages
     */
    public static HouseSpelling of(String variant, List<String> own, List<String> foreign) {
        List<String> ofItsScript = Stream.of(own, foreign)
                .map(names -> inScriptOf(variant, names))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(own);
        return nearest(variant, ofItsScript)
                .map(name -> new HouseSpelling(name, true))
                .orElse(new HouseSpelling(ofItsScript.get(0), false));
    }

    /**
     * What takes the place of the variant as it is written: a term begins small or with a capital as the writer wrote it. Empty for another
     * form of a term, whose plural cannot be told.
     */
    public Optional<String> inPlaceOf(String written, String variant) {
        String name = Spelling.folded(written);
        String listed = Spelling.folded(variant);
        if (name.equals(listed)) {
            return Optional.of(text);
        }
        return afterFirst(name).equals(afterFirst(listed))
                ? Optional.of(withFirstLike(name.codePointAt(0)))
                : Optional.empty();
    }

    private String withFirstLike(int letter) {
        int first = text.codePointAt(0);
        return Character.toString(
                        Character.isLowerCase(letter) ? Character.toLowerCase(first) : Character.toTitleCase(first))
                + afterFirst(text);
    }

    private static String afterFirst(String name) {
        return name.substring(Character.charCount(name.codePointAt(0)));
    }

    private static Optional<String> nearest(String variant, List<String> names) {
        String skeleton = Skeleton.of(variant);
        return names.stream()
                .filter(name -> wordsIn(name) == wordsIn(variant))
                .min(Comparator.comparing((String name) -> !Skeleton.of(name).equals(skeleton))
                        .thenComparing(name -> EditDistance.between(variant, name)));
    }

    private static List<String> inScriptOf(String variant, List<String> names) {
        Character.UnicodeScript script = script(variant);
        return names.stream().filter(name -> script(name) == script).toList();
    }

    private static Character.UnicodeScript script(String name) {
        return Character.UnicodeScript.of(
                name.codePoints().filter(Character::isLetter).findFirst().orElse(' '));
    }

    /** Parted by spaces, so that {@code N.E.C.} is one word as {@code NEC} is. */
    private static long wordsIn(String name) {
        return Tokenizer.fold(name).stream().filter(Token.SPACE::equals).count();
    }
}
