package dev.glossator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which pictures are kept, one that every browser shows. */
public enum PictureKind {
    PNG("PNG", "png"),
    JPEG("JPEG", "jpg", "jpeg"),
    GIF("GIF", "gif"),
    WEBP("WebP", "webp"),
    AVIF("AVIF", "avif");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> endings;

    PictureKind(String title, String... endings) {
        this.title = title;
        this.endings = List.of(endings);
    }

    /** The kind that the ending of a name promises, in any case. */
    public static Optional<PictureKind> promisedBy(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** Its name in text, e.g. {@code WebP}. */
    public String title() {
        return title;
    }

    /** The usual ending of its files, e.g. {@code jpg}. */
    public String ending() {
        return endings.get(0);
    }
}
