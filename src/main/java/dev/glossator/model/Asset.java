package dev.glossator.model;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is published as it is, for instance a picture.
 *
 * @param path relative to the source folder, with {@code /}
 * @param file its real place on disk
 * @param size of a picture; {@code null} for other files, for broken pictures, and where only the name of the file is known
 * @param fault why this cannot be shown as the picture that its name promises, for a message; empty if it can
 */
public record Asset(String path, Path file, @Nullable PictureSize size, String fault) {
    private static final String STATIC = "content/static/";

    /** A file of which no more is known. */
    public Asset(String path, Path file) {
        this(path, file, null, "");
    }

    /** A picture that can be shown. */
    public Asset withSize(PictureSize ofPicture) {
        return new Asset(path, file, ofPicture, "");
    }

    /** A file that cannot be shown as a picture. */
    public Asset withFault(String why) {
        return new Asset(path, file, null, why);
    }

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
