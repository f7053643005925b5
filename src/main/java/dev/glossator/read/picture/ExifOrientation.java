package dev.glossator.read.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held (Exif 3.0, section 4.6.5.1.6: the tag 0x0112 of the first directory). */
final class ExifOrientation {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;

    /** The bytes of an entry of the directory: tag, type, count, value. */
    private static final int ENTRY = 12;

    /** From this value on, the picture lies on its side. */
    private static final int FIRST_TURNED = 5;

    private ExifOrientation() {}

    /**
     * Whether width and height change places. Data that cannot be read turns nothing, in browsers too.
     *
     * @param segment the first application segment without its length, which may hold something else
     */
    static boolean isTurned(ByteBuffer segment) {
        if (segment.remaining() < NAME.length || !Arrays.equals(NAME, name(segment))) {
            return false;
        }
        try {
            return orientation(segment.slice()) >= FIRST_TURNED;
        } catch (IndexOutOfBoundsException damaged) {
            return false;
        }
    }

    private static byte[] name(ByteBuffer segment) {
        byte[] name = new byte[NAME.length];
        segment.get(name);
        return name;
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
