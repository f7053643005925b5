package dev.glossator.language;

import java.util.Set;

/**
 * Short forms after whose full stop a sentence goes on. CLDR lists few: it leaves out those that can also end a sentence, like {@code Dr.} for
 * "Drive". An excerpt that runs one sentence too long is better than one cut between a title and its name.
 */
final class Abbreviations {
    /** Those in small letters may begin with a capital one too. */
    private static final Set<String> KNOWN = Set.of(
            ("Adm. Art. Brig. Capt. Col. Dr. Fr. Gen. Gov. Lt. Maj. Messrs. Mr. Mrs. Ms. Pres. Prof. Rep. Rev. Sen. Sgt. St."
                            + " cf. e.g. i.e. para. pp. sec. vs."
                            // Ukrainian, and Russian where it is the same
                            + " акад. буд. вул. ген. див. доц. ім. кв. м. п. пп. пор. проф. ред. св. см. ст. ул. ч.")
                    .split(" "));

    private static final Set<String> COUNTING = Set.of("No.", "Nos.", "Nr.", "no.", "nos.");

    private Abbreviations() {}

    /** Whether a text ends with a short form that stands before a number, like {@code No.}, which alone also ends a sentence. */
    static boolean endsWithCounting(String text) {
        return COUNTING.contains(lastWordOf(text));
    }

    /** Whether a text ends with a short form, or with initials like {@code J.} or {@code U.S.}. */
    static boolean endsWithOne(String text) {
        String word = lastWordOf(text);
        return KNOWN.contains(word) || KNOWN.contains(withSmallFirst(word)) || isInitials(word);
    }

    private static String withSmallFirst(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String lastWordOf(String text) {
        int from = text.length();
        while (from > 0 && isWordOrStop(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from);
    }

    private static boolean isWordOrStop(char unit) {
        return unit == '.' || Characters.isWordPart(unit);
    }

    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i += 2) {
            if (!Character.isUpperCase(word.charAt(i)) || i + 1 == word.length() || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
