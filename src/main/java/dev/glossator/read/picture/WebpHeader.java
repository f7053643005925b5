package dev.glossator.read.picture;

import dev.glossator.model.PictureSize;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The first chunk of a WebP file (RFC 9649, section 2): extended, lossless or lossy. */
final class WebpHeader {
    /** Bytes of the container's own head. */
    private static final int CONTAINER = 12;

    /** Bytes of the first chunk, its name and length included, that hold the size in each of its forms. */
    private static final int NEEDED = 18;

    private static final int FOURTEEN_BITS = 0x3FFF;

    private WebpHeader() {}

    static PictureSize size(DataInputStream file) throws IOException {
        file.skipNBytes(CONTAINER);
        ByteBuffer chunk = PictureHeader.next(file, NEEDED).order(ByteOrder.LITTLE_ENDIAN);
        return switch (StandardCharsets.ISO_8859_1.decode(chunk.slice(0, 4)).toString()) {
            case "VP8X" -> PictureHeader.size(threeBytes(chunk, 12) + 1, threeBytes(chunk, 15) + 1);
            case "VP8L" -> lossless(chunk.getInt(9));
            case "VP8 " -> PictureHeader.size(chunk.getShort(14) & FOURTEEN_BITS, chunk.getShort(16) & FOURTEEN_BITS);
            default -> throw new BrokenPicture("it does not say how large it is");
        };
    }

    private static PictureSize lossless(int bits) throws IOException {
        return PictureHeader.size((bits & FOURTEEN_BITS) + 1, (bits >>> 14 & FOURTEEN_BITS) + 1);
    }

    private static int threeBytes(ByteBuffer chunk, int at) {
        return Short.toUnsignedInt(chunk.getShort(at)) | Byte.toUnsignedInt(chunk.get(at + 2)) << 16;
    }
}
