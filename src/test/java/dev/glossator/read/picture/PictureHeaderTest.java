package dev.glossator.read.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.model.Asset;
import dev.glossator.model.PictureSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {
    private static final Path PICTURES = Path.of("src/test/resources/pictures");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "hall.png, 3, 2",
        "hall.jpg, 3, 2",
        "hall.gif, 3, 2",
        "lossy.webp, 3, 2",
        "lossless.webp, 3, 2",
        "extended.webp, 3, 2",
        "hall.avif, 32, 20"
    })
    void eachKindSaysHowLargeItIs(String name, int width, int height) throws IOException {
        assertEquals(new PictureSize(width, height), examined(name, bytes(name)).size());
    }

    /** As a browser shows it. */
    @Test
    void aPhotoThatWasTakenOnItsSideIsTurned() throws IOException {
        assertEquals(
                new PictureSize(2, 3),
                examined("turned.jpg", bytes("turned.jpg")).size());
    }

    @Test
    void soIsAnAvifPictureThatSaysSo() throws IOException {
        byte[] turned = with("pixi\0\0\0\0\3", "irot\1\0\0\0\0", bytes("hall.avif"));

        assertEquals(new PictureSize(20, 32), examined("hall.avif", turned).size());
    }

    @Test
    void dataOfACameraThatCannotBeReadTurnsNothing() throws IOException {
        byte[] damaged = with("MM\0*\0\0\0\10", "MM\0*\177\377\377\377", bytes("turned.jpg"));

        assertEquals(new PictureSize(3, 2), examined("hall.jpg", damaged).size());
    }

    @Test
    void theCaseOfTheEndingDoesNotMatter() throws IOException {
        assertEquals(
                new PictureSize(3, 2), examined("HALL.PNG", bytes("hall.png")).size());
    }

    @Test
    void otherFilesAreNotLookedAt() throws IOException {
        Asset file = new Asset("content/articles/decree.pdf", folder.resolve("absent.pdf"));

        assertEquals(file, PictureHeader.examine(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hall.png | it ends before it says how large it is | 18",
                "hall.jpg | it ends before it says how large it is | 12",
                "hall.gif | it ends before it says how large it is | 8",
                "lossy.webp | it ends before it says how large it is | 20",
                "hall.avif | it ends before it says how large it is | 60",
                "hall.png | it holds no picture of a kind that browsers show | 4",
                "hall.png | it holds no picture of a kind that browsers show | 0"
            })
    void aFileThatWasCutOffIsBroken(String name, String fault, int length) throws IOException {
        assertEquals(fault, examined(name, Arrays.copyOf(bytes(name), length)).fault());
    }

    @Test
    void aFileThatIsNoPictureIsBroken() throws IOException {
        byte[] page = "<!DOCTYPE html><title>Not found</title>".getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "it holds no picture of a kind that browsers show",
                examined("hall.png", page).fault());
    }

    /** Servers tell browsers the kind by the ending. */
    @Test
    void anEndingOfAnotherKindIsAFault() throws IOException {
        assertEquals(
                "it holds a JPEG picture, whose name ends in `.jpg`",
                examined("hall.png", bytes("hall.jpg")).fault());
    }

    @Test
    void aPictureWithoutAnyPixelIsBroken() throws IOException {
        byte[] flat = with("IHDR\0\0\0\3\0\0\0\2", "IHDR\0\0\0\3\0\0\0\0", bytes("hall.png"));

        assertEquals(
                "it says that it is 3 pixels wide and 0 high",
                examined("hall.png", flat).fault());
    }

    @Test
    void aFileThatIsGoneIsBroken() {
        var gone = new Asset("content/articles/hall.png", folder.resolve("gone.png"));

        assertEquals("it cannot be read", PictureHeader.examine(gone).fault());
    }

    /** Whatever a stranger sends: a size or a fault, never an exception, nor much memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {"hall.png", "turned.jpg", "hall.gif", "lossy.webp", "lossless.webp", "extended.webp", "hall.avif"
            })
    void noBytesMakeItFail(String name) throws IOException {
        var random = new Random(20251203);
        byte[] sound = bytes(name);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = sound.clone();
            for (int j = 0; j < 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt());
            }
            Asset examined = examined(name, damaged);
            assertEquals(examined.size() == null, !examined.fault().isEmpty(), Arrays.toString(damaged));
        }
    }

    private Asset examined(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return PictureHeader.examine(new Asset("content/articles/" + name, file));
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(PICTURES.resolve(name));
    }

    private static byte[] with(String from, String to, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertEquals(true, text.contains(from), from);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
