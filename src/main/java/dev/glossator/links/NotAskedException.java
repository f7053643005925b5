package dev.glossator.links;

import java.io.IOException;

/** Something was not asked for; the message says why, in words for whoever wrote the link. */
final class NotAskedException extends IOException {
    private static final long serialVersionUID = 1;

    NotAskedException(String why) {
        super(why);
    }
}
