package dev.glossator.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives headings ids that are unique on their page. */
public final class Anchors {
    /** What the anchors of claims, events, sources, notes and citations begin with; those of templates begin with {@code _}. */
    private static final Pattern OURS = Pattern.compile("(?:c|e|s|n|nc|cite)-.*");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    Anchors() {}

    /** The words in lower case, with a hyphen for what is neither letter nor digit; a number follows where it is taken. */
    public String of(String words) {
        String slug = slug(words);
        String plain = OURS.matcher(slug).matches() ? "h-" + slug : slug;
        String id = plain;
        for (int n = next.getOrDefault(plain, 2); !taken.add(id); n++) {
            id = plain + "-" + n;
            next.put(plain, n + 1);
        }
        return id;
    }

    /** Takes an id that a writer gave; false if it is taken already or begins like an anchor of ours. */
    public boolean take(String id) {
        return !OURS.matcher(id).matches() && taken.add(id);
    }

    private static String slug(String words) {
        var slug = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int end = slug.length() - (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-' ? 1 : 0);
        return end == 0 ? "section" : slug.substring(0, end);
    }
}
