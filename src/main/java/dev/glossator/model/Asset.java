package dev.glossator.model;

import java.nio.file.Path;

/**
 * A file that is published as it is, for instance a picture.
 *
 * @param path relative to the source folder, with {@code /}
 * @param file its real place on disk
 */
public record Asset(String path, Path file) {
    private static final String STATIC = "content/static/";

    /** Whether a path lies in the folder whose files are copied to the root of the site as they are. */
    public static boolean isStatic(String path) {
        return path.startsWith(STATIC);
    }

    public boolean isStatic() {
        return isStatic(path);
    }

    /**
     * The address of a static file.
     *
     * @throws IllegalStateException for another one, whose address depends on the page that shows it
     */
    public Permalink permalink() {
        if (!isStatic()) {
            throw new IllegalStateException(path + " lies beside a page");
        }
        return new Permalink(path.substring(STATIC.length()));
    }
}
