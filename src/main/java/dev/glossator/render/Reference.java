package dev.glossator.render;

import java.util.Map;

/**
 * One place in a template where a tag names another template.
 *
 * @param from the template that holds the tag, e.g. {@code article.html}
 * @param line of the tag, from 1
 * @param tag {@code extends}, {@code include}, {@code import} or {@code from}
 * @param name the other template as it is named there
 */
record Reference(String from, int line, String tag, String name) {
    private static final Map<String, String> VERBS =
            Map.of("extends", "extends", "include", "includes", "import", "imports", "from", "imports");

    /** A fault of this reference, with its place. */
    TemplateException fault(String message) {
        return new TemplateException("templates/" + from + ":" + line + ": " + message);
    }

    /** For example {@code " includes templates/partials/head.html"}. */
    String leadsOn() {
        return " " + VERBS.get(tag) + " templates/" + name;
    }
}
