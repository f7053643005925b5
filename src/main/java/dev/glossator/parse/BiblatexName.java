package dev.glossator.parse;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a name in the parts of biblatex: {@code family=Berg, given=Odd, prefix=van, useprefix=false}. With {@code useprefix=false} the
 * prefix is a particle that is dropped in lists by the family name.
 */
final class BiblatexName {
    private static final String USE_PREFIX = "useprefix";
    private static final Map<String, String> IN_CSL = Map.of(
            "family", "family",
            "given", "given",
            "prefix", "non-dropping-particle",
            "suffix", "suffix");

    private BiblatexName() {}

    /** The parts by their names in CSL; what is no part, or stands there twice, is a key as it was written, with nothing. */
    static Map<String, String> read(List<String> parts) {
        Map<String, String> name = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        boolean drops = parts.stream().anyMatch(BiblatexName::dropsPrefix);
        for (String part : parts) {
            String key = key(part);
            if (!isKnown(part) || !keys.add(key)) {
                name.put(part, "");
            } else if (!key.equals(USE_PREFIX) && !words(part).isEmpty()) {
                name.put(
                        drops && key.equals("prefix") ? "dropping-particle" : IN_CSL.getOrDefault(key, key),
                        words(part));
            }
        }
        return name;
    }

    private static boolean isKnown(String part) {
        return key(part).equals(USE_PREFIX)
                ? words(part).equals("true") || dropsPrefix(part)
                : IN_CSL.containsKey(key(part));
    }

    private static boolean dropsPrefix(String part) {
        return key(part).equals(USE_PREFIX) && words(part).equals("false");
    }

    private static String key(String part) {
        return part.substring(0, part.indexOf('=')).strip().toLowerCase(Locale.ROOT);
    }

    private static String words(String part) {
        return part.substring(part.indexOf('=') + 1).strip();
    }
}
