package dev.glossator.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes lists of names apart as BibTeX does: {@code and} between two names; {@code First von Last}, {@code von Last, First} or {@code von
 * Last, Jr, First}; a name in braces stays whole. The parts of biblatex ({@code family=…, given=…}) are those of {@link
 * BiblatexName}.
 */
final class BibtexNames {
    private static final int WITH_SUFFIX = 3;

    private BibtexNames() {}

    /** The parts of each name by their names in CSL, in LaTeX still; a key that has nothing is one that is not known. */
    static List<Map<String, String>> read(String names) {
        List<Map<String, String>> read = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : split(names, ' ')) {
            if (word.equals("and")) {
                add(words, read);
            } else {
                words.add(word);
            }
        }
        add(words, read);
        return read;
    }

    private static void add(List<String> words, List<Map<String, String>> names) {
        if (!words.isEmpty()) {
            names.add(name(String.join(" ", words)));
            words.clear();
        }
    }

    private static Map<String, String> name(String name) {
        if (name.equals("others")) {
            return Map.of("literal", "et al.");
        }
        if (name.startsWith("{") && split(name, ' ').size() == 1 && closesAtEnd(name)) {
            return Map.of("literal", name);
        }
        List<String> parts = split(name, ',');
        if (parts.stream().allMatch(part -> part.contains("="))) {
            return BiblatexName.read(parts);
        }
        return parts.size() == 1 ? inReadingOrder(split(name, ' ')) : inverted(parts);
    }

    /** {@code von Last, First} or {@code von Last, Jr, First}; what more there is belongs to the first name. */
    private static Map<String, String> inverted(List<String> parts) {
        Map<String, String> name = new LinkedHashMap<>();
        family(split(parts.get(0), ' '), name);
        boolean hasSuffix = parts.size() >= WITH_SUFFIX;
        put(name, "suffix", hasSuffix ? parts.get(1) : "");
        put(name, "given", String.join(", ", parts.subList(hasSuffix ? 2 : 1, parts.size())));
        return name;
    }

    private static Map<String, String> inReadingOrder(List<String> words) {
        Map<String, String> name = new LinkedHashMap<>();
        int family = words.size() - 1;
        int particle = family;
        for (int i = family - 1; i > 0; i--) {
            particle = isParticle(words.get(i)) ? i : particle;
        }
        put(name, "given", String.join(" ", words.subList(0, particle)));
        family(words.subList(particle, words.size()), name);
        return name;
    }

    /** Words in small letters at its beginning are a particle. */
    private static void family(List<String> words, Map<String, String> name) {
        int from = 0;
        while (from < words.size() - 1 && isParticle(words.get(from))) {
            from++;
        }
        put(name, "non-dropping-particle", String.join(" ", words.subList(0, from)));
        put(name, "family", String.join(" ", words.subList(from, words.size())));
    }

    private static boolean isParticle(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static void put(Map<String, String> name, String part, String words) {
        if (!words.isBlank()) {
            name.put(part, words);
        }
    }

    private static boolean closesAtEnd(String name) {
        int depth = 0;
        for (int i = 0; i < name.length() - 1; i++) {
            depth += depthOf(name.charAt(i));
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    /** The pieces between separators that stand outside of braces, without white space around them; none of them is empty. */
    private static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (depth == 0 && separates(text.charAt(i), separator))) {
                String piece = text.substring(start, i).strip();
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            } else {
                depth += depthOf(text.charAt(i));
            }
        }
        return pieces;
    }

    private static boolean separates(char c, char separator) {
        return c == separator || (separator == ' ' && Character.isWhitespace(c));
    }

    private static int depthOf(char c) {
        return c == '{' ? 1 : c == '}' ? -1 : 0;
    }
}
