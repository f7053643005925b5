package dev.glossator.name;

import java.util.LinkedHashSet;
import java.util.Set;

/** The further forms in which a term stands in a text. */
final class Forms {
    private static final String[] HISSING = {"s", "x", "z", "ch", "sh"};

    private Forms() {}

    /**
     * All forms of a term beside the one listed: the first letter small and capital, each alone and in the plural.
     *
     * <p>Only what ends like {@code process} or {@code veto} takes {@code -es}: {@code plan} must not be found in {@code planes}.
     */
    static Set<String> of(String term) {
        var forms = new LinkedHashSet<String>();
        addWithPlurals(term, forms);
        addWithPlurals(withOtherFirst(term), forms);
        forms.remove(term);
        return forms;
    }

    private static void addWithPlurals(String term, Set<String> forms) {
        forms.add(term);
        boolean hisses = hisses(term);
        if (hisses || endsWith(term, "o")) {
            forms.add(term + "es");
        }
        if (!hisses && endsLikeEnglish(term)) {
            forms.add(term + "s");
        }
    }

    private static boolean hisses(String term) {
        for (String ending : HISSING) {
            if (endsWith(term, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String term, String ending) {
        int from = term.length() - ending.length();
        return term.regionMatches(true, from, ending, 0, ending.length());
    }

    private static boolean endsLikeEnglish(String term) {
        int last = term.codePointBefore(term.length());
        return Character.isDigit(last)
                || (Character.isLetter(last) && Character.UnicodeScript.of(last) == Character.UnicodeScript.LATIN);
    }

    private static String withOtherFirst(String term) {
        int first = term.codePointAt(0);
        int other = Character.isLowerCase(first) ? Character.toTitleCase(first) : Character.toLowerCase(first);
        return Character.toString(other) + term.substring(Character.charCount(first));
    }
}
