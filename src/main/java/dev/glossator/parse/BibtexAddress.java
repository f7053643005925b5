package dev.glossator.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses and identifiers in BibTeX, which are no LaTeX but may have some of it around them. */
final class BibtexAddress {
    private static final Pattern IN_COMMAND = Pattern.compile("\\\\(?:url|path|nolinkurl)\\s*\\{([^{}]*)\\}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#$~{}])");

    private BibtexAddress() {}

    /** Without braces, backslashes before signs of LaTeX and white space around it. */
    static String plain(String raw) {
        Matcher inCommand = IN_COMMAND.matcher(raw.strip());
        String inner = inCommand.matches() ? inCommand.group(1) : raw.strip();
        return ESCAPED.matcher(inner.replace("{}", "")).replaceAll("$1").replaceAll("^\\{(.*)\\}$", "$1");
    }

    /** Whether a text is an address and nothing else. */
    static boolean isAlone(String raw) {
        String plain = plain(raw);
        return (plain.startsWith("http://") || plain.startsWith("https://")) && plain.indexOf(' ') < 0;
    }
}
