package dev.glossator.parse;

import java.util.Arrays;
import java.util.Optional;

/** Where each kind of content lives. */
enum Folder {
    ARTICLES("content/articles/", ".md"),
    GLOSSARY("content/glossary/", ".md"),
    PAGES("content/pages/", ".md"),
    SOURCES("content/sources/", ".yaml .json .bib"),
    SITE("content/site.yaml", "");

    static final String HELP =
            "articles, glossary and pages hold `.md` files, sources `.yaml`, `.json` or `.bib` files, and the settings are `content/site.yaml`";

    private final String path;
    private final String endings;

    Folder(String path, String endings) {
        this.path = path;
        this.endings = endings;
    }

    String path() {
        return path;
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
