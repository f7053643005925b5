package dev.glossator.read.picture;

import java.io.IOException;

/** What is wrong with a picture, in words for a message. */
final class BrokenPicture extends IOException {
    private static final long serialVersionUID = 1;

    BrokenPicture(String fault) {
        super(fault);
    }
}
