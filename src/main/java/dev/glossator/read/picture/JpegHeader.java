package dev.glossator.read.picture;

import dev.glossator.model.PictureSize;
import java.io.DataInputStream;
import java.io.IOException;

/** The segments of a JPEG file up to its frame (ITU-T T.81, annex B). Browsers turn a photo as its Exif orientation says, so it counts. */
final class JpegHeader {
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APPLICATION_1 = 0xE1;

    private JpegHeader() {}

    static PictureSize size(DataInputStream file) throws IOException {
        file.skipNBytes(2);
        boolean isTurned = false;
        for (int marker = marker(file); marker != SCAN && marker != END; marker = marker(file)) {
            int length = file.readUnsignedShort() - 2;
            if (isFrame(marker)) {
                PictureSize size = frame(file);
                return isTurned ? size.turned() : size;
            }
            if (marker == APPLICATION_1 && length > 0) {
                isTurned |= ExifOrientation.isTurned(PictureHeader.next(file, length));
            } else {
                file.skipNBytes(length);
            }
        }
        throw new BrokenPicture("it does not say how large it is");
    }

    /** The next marker; any number of fill bytes may stand before it. */
    private static int marker(DataInputStream file) throws IOException {
        if (file.readUnsignedByte() != 0xFF) {
            throw new BrokenPicture("its segments are damaged");
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = file.readUnsignedByte();
        }
        return marker;
    }

    /** Every marker from C0 to CF but those of tables: DHT, JPG and DAC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static PictureSize frame(DataInputStream file) throws IOException {
        file.skipNBytes(1);
        int height = file.readUnsignedShort();
        return PictureHeader.size(file.readUnsignedShort(), height);
    }
}
