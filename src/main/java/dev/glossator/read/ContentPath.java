package dev.glossator.read;

import dev.glossator.model.Asset;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the path of a file says about it.
 *
 * @param path relative to the source folder, with {@code /}
 */
public record ContentPath(String path) {
    /** The folder that all content lies in. */
    public static final String FOLDER = "content";

    private static final String SOURCES = FOLDER + "/sources/";
    private static final List<String> TEXTS = List.of(".md", ".yaml", ".yml", ".bib");

    /** What git, file managers and editors leave in a folder and nobody wants to publish. */
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("\\.git.*|\\.DS_Store|\\._.*|\\..*\\.swp|.*~|Thumbs\\.db|desktop\\.ini");

    /** Whether it is read; other files are published as they are. JSON may also be a file that a text links to. */
    public boolean isText() {
        return !Asset.isStatic(path)
                && (TEXTS.stream().anyMatch(path::endsWith) || (path.startsWith(SOURCES) && path.endsWith(".json")));
    }

    /** Some systems allow control characters and backslashes in names; no address of a site has them. */
    boolean isNameable() {
        return path.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '\\');
    }

    /** Whether it, or a folder that it lies in, is hidden; in {@code content/static/} only what tools leave behind is left out. */
    public boolean isLeftOut() {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (new ContentPath(path.substring(0, slash)).isNamedToBeLeftOut()) {
                return true;
            }
        }
        return isNamedToBeLeftOut();
    }

    /** The same of its own name alone. */
    boolean isNamedToBeLeftOut() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Asset.isStatic(path) ? LEFT_BEHIND.matcher(name).matches() : name.startsWith(".");
    }
}
