package dev.glossator.link;

import dev.glossator.model.PictureSize;
import dev.glossator.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a page shows.
 *
 * @param size {@code null} where only the name of its file is known
 */
record ShownPicture(Target target, @Nullable PictureSize size) {}
