package dev.glossator.render;

import java.util.regex.Pattern;

/**
 * Makes a page fit to be opened from disk: where a link leads to a folder, it names the file in it, e.g. {@code ../ane-stad/index.html#uses}.
 *
 * <p>It reads the finished page, and so holds for the links of a theme of the site's own and for raw HTML as well. No tag of a page holds an
 * angle bracket or a quotation mark that is not written as a reference, so a pattern finds every address and nothing else.
 */
final class PortableLinks {
    private static final String FILE = "index.html";

    /** The path of an address; one with a colon before its end belongs to another site. */
    private static final Pattern PATH = Pattern.compile(
            "(<(?:a|area|link)\\s(?:[^<>]*\\s)?href=\"|<meta http-equiv=\"refresh\" content=\"0; url=)([^\"?#:]+)(?=[\"?#])");

    private PortableLinks() {}

    /** The same page with names of files in its links. */
    static String in(String html) {
        return PATH.matcher(html)
                .replaceAll(found -> "$1" + fileOf(found.group(2)).replace("$", "\\$"));
    }

    private static String fileOf(String path) {
        if (path.equals("./")) {
            return FILE;
        }
        return path.endsWith("/") ? path + FILE : path;
    }
}
