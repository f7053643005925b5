package dev.glossator.model;

/** How large a picture is shown unless something makes it smaller, in pixels. */
public record PictureSize(int width, int height) {
    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " x " + height);
        }
    }

    /** The same picture on its side. */
    public PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }
}
