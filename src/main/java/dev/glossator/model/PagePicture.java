package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * The picture that stands for a page, or for the site, where others link to it.
 *
 * @param target where it lies; as typed before linking
 * @param alt its text for those who do not see it
 * @param size {@code null} before linking, and where only the name of its file is known
 * @param span its path
 */
public record PagePicture(
        Target target, String alt, @Nullable PictureSize size, Span span) {
    public PagePicture shownAs(Target other, @Nullable PictureSize ofFile) {
        return new PagePicture(other, alt, ofFile, span);
    }
}
