package dev.glossator.read.picture;

import dev.glossator.model.PictureSize;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The screen of a GIF file (GIF89a, section 18). */
final class GifHeader {
    private static final int SIGNATURE = 6;

    private GifHeader() {}

    static PictureSize size(DataInputStream file) throws IOException {
        file.skipNBytes(SIGNATURE);
        ByteBuffer screen = PictureHeader.next(file, 4).order(ByteOrder.LITTLE_ENDIAN);
        return PictureHeader.size(Short.toUnsignedInt(screen.getShort()), Short.toUnsignedInt(screen.getShort()));
    }
}
