package dev.glossator.parse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where each kind of content lives. */
enum Folder {
    ARTICLES("content/articles/", ".md"),
    GLOSSARY("content/glossary/", ".md"),
    PAGES("content/pages/", ".md"),
    SOURCES("content/sources/", ".yaml .json .bib"),
    CLAIMS("content/claims/", ".yaml"),
    EVENTS("content/events/", ".yaml"),
    SITE("content/site.yaml", "");

    static final String HELP =
            "articles, glossary and pages hold `.md` files, sources `.yaml`, `.json` or `.bib` files, claims and events `.yaml` files, and the settings are `content/site.yaml`";

    /** What others call our texts. */
    private static final Map<String, String> ENDINGS =
            Map.of("md", ".md", "markdown", ".md", "mdown", ".md", "mkd", ".md", "yaml", ".yaml", "yml", ".yaml");

    private final String path;
    private final String endings;

    Folder(String path, String endings) {
        this.path = path;
        this.endings = endings;
    }

    String path() {
        return path;
    }

    /** The name by which a misnamed text would be read, e.g. {@code talks.md} for {@code talks.MD}; empty if its ending is right, or of none. */
    static Optional<String> readAs(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String right = ENDINGS.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), "");
        return dot < 0 || right.isEmpty() || name.endsWith(right)
                ? Optional.empty()
                : Optional.of(name.substring(0, dot) + right);
    }

    /** The folder of a file; empty if the file fits into none. */
    static Optional<Folder> of(String file) {
        return Arrays.stream(values())
                .filter(folder -> folder == SITE
                        ? file.equals(folder.path)
                        : file.startsWith(folder.path) && folder.hasEndingOf(file))
                .findFirst();
    }

    private boolean hasEndingOf(String file) {
        return Arrays.stream(endings.split(" ", -1)).anyMatch(file::endsWith);
    }
}
