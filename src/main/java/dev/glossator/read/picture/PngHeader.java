package dev.glossator.read.picture;

import dev.glossator.model.PictureSize;
import java.io.DataInputStream;
import java.io.IOException;

/** The first chunk of a PNG file (W3C PNG, third edition, section 11.2.1). */
final class PngHeader {
    /** Bytes: the signature, and the length and name of the first chunk, which no other may precede. */
    private static final int BEFORE = 16;

    private PngHeader() {}

    static PictureSize size(DataInputStream file) throws IOException {
        file.skipNBytes(BEFORE);
        return PictureHeader.size(file.readInt(), file.readInt());
    }
}
