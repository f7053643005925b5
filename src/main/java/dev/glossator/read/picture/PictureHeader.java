package dev.glossator.read.picture;

import dev.glossator.model.Asset;
import dev.glossator.model.PictureKind;
import dev.glossator.model.PictureSize;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;

/** The beginning of a picture's file. */
public final class PictureHeader {
    /** Bytes that tell one kind from another. */
    private static final int SIGNATURE = 12;

    private PictureHeader() {}

    /** The file with its size, or with what is wrong with it, if its name is that of a picture. */
    public static Asset examine(Asset file) {
        Optional<PictureKind> promised = PictureKind.promisedBy(file.path());
        if (promised.isEmpty()) {
            return file;
        }
        try (var stream = new DataInputStream(new BufferedInputStream(Files.newInputStream(file.file())))) {
            return file.withSize(size(stream, promised.get()));
        } catch (EOFException cut) {
            return file.withFault("it ends before it says how large it is");
        } catch (BrokenPicture broken) {
            return file.withFault(Objects.requireNonNull(broken.getMessage()));
        } catch (IOException failure) {
            return file.withFault("it cannot be read");
        }
    }

    private static PictureSize size(DataInputStream file, PictureKind promised) throws IOException {
        file.mark(SIGNATURE);
        byte[] signature = file.readNBytes(SIGNATURE);
        file.reset();
        PictureKind kind = kind(signature);
        if (kind != promised) {
            throw new BrokenPicture(
                    "it holds a " + kind.title() + " picture, whose name ends in `." + kind.ending() + "`");
        }
        return switch (kind) {
            case PNG -> PngHeader.size(file);
            case JPEG -> JpegHeader.size(file);
            case GIF -> GifHeader.size(file);
            case WEBP -> WebpHeader.size(file);
            case AVIF -> AvifHeader.size(file);
        };
    }

    private static PictureKind kind(byte[] signature) throws IOException {
        String bytes = new String(signature, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PictureKind.PNG;
        }
        if (bytes.startsWith("\u00FF\u00D8\u00FF")) {
            return PictureKind.JPEG;
        }
        if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
            return PictureKind.GIF;
        }
        if (bytes.startsWith("RIFF") && bytes.endsWith("WEBP")) {
            return PictureKind.WEBP;
        }
        if (bytes.startsWith("ftyp", 4)) {
            return PictureKind.AVIF;
        }
        throw new BrokenPicture("it holds no picture of a kind that browsers show");
    }

    /** A size that a header gives; at least one pixel each way. */
    static PictureSize size(int width, int height) throws IOException {
        if (width < 1 || height < 1) {
            throw new BrokenPicture("it says that it is " + Integer.toUnsignedString(width) + " pixels wide and "
                    + Integer.toUnsignedString(height) + " high");
        }
        return new PictureSize(width, height);
    }

    /** The next bytes, all of them. */
    static ByteBuffer next(DataInputStream file, int count) throws IOException {
        byte[] bytes = file.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes);
    }
}
