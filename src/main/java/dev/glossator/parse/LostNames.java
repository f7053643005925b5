package dev.glossator.parse;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.language.Transliteration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids and names of what a file describes, if it cannot be read: each word that looks like one. Too many do no harm, since they only keep
 * findings back that the fault in the file may cause.
 */
final class LostNames {
    /** A field in YAML or JSON. */
    private static final Pattern FIELD = Pattern.compile(
            "(?m)(?:^|[\\s{,\\[])[\"']?(?:id|name|short)[\"']?[ \\t]*:[ \\t\"'\\[{]*([^\\r\\n\"',}#\\[\\]]+)");

    /** The list of other names in YAML. */
    private static final Pattern ALIASES = Pattern.compile("(?m)^[ \\t]*aliases[ \\t]*:[ \\t]*\\[([^\\]\\r\\n]*)");

    /** A record in BibTeX. */
    private static final Pattern BIBTEX = Pattern.compile("@\\w+\\s*[{(]\\s*([^\\s,]+)");

    private LostNames() {}

    static Set<String> in(SourceText source) {
        var names = new HashSet<String>();
        String path = source.path();
        int ending = path.lastIndexOf('.');
        names.add(Transliteration.toId(path.substring(path.lastIndexOf('/') + 1, ending < 0 ? path.length() : ending)));
        collect(FIELD, source.text(), names);
        collect(BIBTEX, source.text(), names);
        Matcher aliases = ALIASES.matcher(source.text());
        while (aliases.find()) {
            for (String alias : aliases.group(1).split(",", -1)) {
                names.add(alias.strip());
            }
        }
        return names;
    }

    private static void collect(Pattern pattern, String text, Set<String> names) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1).strip());
        }
    }
}
