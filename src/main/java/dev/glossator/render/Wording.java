package dev.glossator.render;

import dev.glossator.language.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The words of the pages in the site's language: {@code messages/LANGUAGE.properties}, English where a word is missing there. */
final class Wording {
    private static final String FALLBACK = "en";

    private final String language;
    private final Map<String, MessagePattern> patterns = new HashMap<>();

    Wording(String language, Theme theme) {
        this.language = language;
        load(FALLBACK, theme);
        int dash = language.indexOf('-');
        if (dash > 0) {
            load(language.substring(0, dash), theme);
        }
        if (!language.equals(FALLBACK)) {
            load(language, theme);
        }
    }

    /**
     * Some words.
     *
     * @param key e.g. {@code article.as-of}
     * @param arguments what stands for {@code {0}} and so on
     * @throws TemplateException if there is no such key, or an argument is not of the type that its words ask for
     */
    String say(String key, Object... arguments) {
        MessagePattern pattern = patterns.get(key);
        if (pattern == null) {
            throw new TemplateException(
                    "templates/messages/" + FALLBACK + ".properties has no words for `" + key + "`");
        }
        try {
            return pattern.with(arguments);
        } catch (IllegalArgumentException mismatch) {
            throw new TemplateException("the words for `" + key + "` do not fit: " + mismatch.getMessage(), mismatch);
        }
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    private void load(String file, Theme theme) {
        String name = "messages/" + file + ".properties";
        var words = new Properties();
        try {
            words.load(new StringReader(theme.text(name).orElse("")));
            words.stringPropertyNames()
                    .forEach(key -> patterns.put(key, MessagePattern.of(language, words.getProperty(key))));
        } catch (IOException | IllegalArgumentException fault) {
            throw new TemplateException("templates/" + name + ": " + fault.getMessage(), fault);
        }
    }
}
